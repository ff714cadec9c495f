import type { Attachment } from '../../source/attachment/attachment.ts';
import type { Finding, ModelRule } from '../issue.ts';
import { SensitiveContent } from '../sensitive/content.ts';
import type { Found, SensitiveKind } from '../sensitive/found.ts';

const LABELS: Readonly<Record<SensitiveKind, string>> = {
  'identity-number': '身份证号码',
  'bank-card': '银行卡号',
  mobile: '手机号码',
  landline: '电话号码',
  account: '微信或者 QQ 号',
  plate: '车牌号码',
  passport: '护照或者通行证号码',
  email: '电子信箱',
  'home-address': '住址',
  'named-person': '姓名',
};
/** What is said of a value where it stands. */
const WHY: Readonly<Record<SensitiveKind, string>> = {
  'identity-number': '属于敏感个人信息（《个人信息保护法》第二十八条），不能公开',
  'bank-card': '属于敏感个人信息（《个人信息保护法》第二十八条），不能公开',
  mobile: '不是本镇写明的公开电话',
  landline: '不是本镇写明的公开电话',
  account: '能找到个人，不能公开',
  plate: '能查到个人，不能公开',
  passport: '属于个人信息，不能公开',
  email: '不是本镇写明的公开信箱',
  'home-address': '写到了房间或者门牌，能找到住在那里的人',
  'named-person': '居民、学生、当事人不写姓名',
};
const DECLARING =
  '是公开的联系方式，先写进 congress.yaml、联络站或代表的 telephone、email，再在别处写；单位的 telephone 只写办公电话';

type Located = Finding & { readonly file: string };

/** Nothing that leads to a resident is in any file, its name, or what is attached. */
export const privacy: ModelRule = {
  name: 'privacy',
  about: '没有身份证号、银行卡号、私人电话、车牌、住址和居民姓名',
  scope: 'model',
  level: 'error',
  check: ({ reading }) => {
    const content = SensitiveContent.of(reading);
    return [
      ...reading.files.flatMap((file) =>
        content.inFile(file).map((found) => ({ file: file.path, ...inText(found) })),
      ),
      ...reading.paths.flatMap((path) => inName(path, content.inText(path, path))),
      ...(reading.attachments ?? []).flatMap((attachment) => inAttachment(attachment, content)),
    ];
  },
};

function inText(found: Found): Finding {
  const { kind, start, end, masked } = found;
  return {
    at: { from: start, to: end },
    message: `这里有${LABELS[kind]} ${masked}，${WHY[kind]}`,
    hint: hintFor(found),
  };
}

function hintFor({ kind, masked }: Found): string {
  switch (kind) {
    case 'mobile':
    case 'landline':
    case 'email':
      return `删去，或者改成 ${masked}；${DECLARING}`;
    case 'home-address': {
      const town = masked.replace('***', '');
      return town === '' ? '删去；地址最多写到乡镇、街道' : `改成 ${town}，后面的删去`;
    }
    case 'named-person':
      return '删去姓名，只写事；要区分几个人的，写“一名学生”“另一户”';
    default:
      return `删去，或者改成 ${masked}`;
  }
}

function inName(file: string, found: readonly Found[]): Located[] {
  return found.map(({ kind, masked }) => ({
    file,
    message: `文件名里有${LABELS[kind]} ${masked}`,
    hint: '改名；已经提交过的，先找管理员',
  }));
}

/** Of many values of one kind one is said: nobody puts an attachment right line by line. */
function inAttachment(attachment: Attachment, content: SensitiveContent): Located[] {
  const { path: file, text, located } = attachment;
  const byKind = Map.groupBy(content.inText(text, file), ({ kind }) => kind);
  const found = [...byKind].map(([kind, list]) => ({
    file,
    message: `附件里有 ${list.length} 处${LABELS[kind]}，例如 ${list[0]?.masked ?? ''}`,
    hint: '删去这个附件；要公开的内容去掉个人信息，写成文字',
  }));
  const position = {
    file,
    message: '照片里记着拍摄地点的坐标',
    hint: '删去照片；确实要用的，先清除照片的位置信息',
  };
  const inOwnName = file.startsWith('../') ? inName(file, content.inText(file, file)) : [];
  return [...inOwnName, ...found, ...(located ? [position] : [])];
}
