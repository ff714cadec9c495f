import { isKind, kindNames, kinds, type Kind } from './kinds.ts';

/** What a path below the content folder is. */
export type Place =
  | { is: 'site' }
  | { is: 'page' }
  | { is: 'record'; kind: Kind; town: string; id: string }
  | { is: 'stray'; why: string; hint: string };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Endings of files that hold text and have only the wrong name. */
const PLAIN = new Set(['', 'yaml', 'yml', 'md', 'mdx', 'markdown', 'txt']);
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** An ending behind which an editor has put its own, or which was typed twice. */
const DOUBLED = /(?:\.(?:ya?ml|mdx?|markdown|txt))+$/i;

/** A name of a file without endings of text that stand before its last one. */
export function stemOf(name: string): string {
  return name.replace(DOUBLED, '');
}

const stray = (why: string, hint: string): Place => ({ is: 'stray', why, hint });

/** The right name of a file with a wrong ending; of one that Notepad has made, how it comes about. */
function renamed(name: string, format: string, ending: string): string {
  const hint = `改名为 ${stemOf(name)}.${format}`;
  return ending.toLowerCase() === 'txt' ? `${hint}；用记事本保存的，“保存类型”选“所有文件”` : hint;
}

function recordPlace(town: string, kind: Kind, rest: string[], ending: string): Place {
  const { format, label } = kinds[kind];
  const depth = kind === 'notices' ? 2 : 1;
  const form =
    kind === 'notices'
      ? `${town}/notices/联络站编号/2026-03.yaml`
      : `${town}/${kind}/编号.${format}`;
  const last = rest.at(-1) ?? '';
  if (rest.length !== depth) return stray(`${label}的文件放错了层级`, `应放在 ${form}`);
  if (ending !== format && !PLAIN.has(ending.toLowerCase())) {
    return stray(
      `这里只放文字记录，不放 .${ending} 文件`,
      `把内容写进 ${last}.${format}；原件不要放在这里`,
    );
  }
  if (ending !== format) {
    return stray(`${label}的文件要以 .${format} 结尾`, renamed(last, format, ending));
  }
  if (DOUBLED.test(last)) {
    return stray(`${label}的文件名有两个结尾`, renamed(last, format, ending));
  }
  const wrong = rest.find((part, at) => !(kind === 'notices' && at === 1 ? MONTH : ID).test(part));
  if (wrong !== undefined) {
    return stray(
      `文件名“${wrong}”不能作编号`,
      kind === 'notices' && wrong === rest[1]
        ? '每月公示的文件名是年月，例如 2026-03.yaml'
        : '编号只用小写字母、数字和短横线，例如 2026-03 或 shuinan-qiao',
    );
  }
  return { is: 'record', kind, town, id: rest.join('/') };
}

function townPlace(town: string, name: string, ending: string): Place {
  if (stemOf(name) !== 'congress') {
    return stray(
      '乡镇文件夹下只直接放 congress.yaml',
      `其他记录放进各自的文件夹，例如 ${town}/motions/2026-01.md`,
    );
  }
  if (ending === 'yaml' && name === 'congress') {
    return { is: 'record', kind: 'congress', town, id: 'congress' };
  }
  const wrong = ending === 'yaml' ? '有两个结尾' : '要以 .yaml 结尾';
  return stray(`人大概况的文件${wrong}`, renamed(name, 'yaml', ending));
}

function noKind(folder: string): Place {
  const names = kindNames.filter((name) => name !== 'congress');
  const near = names.find(
    (name) => kinds[name].label === folder || name.slice(0, 4) === folder.slice(0, 4).toLowerCase(),
  );
  return stray(
    `没有“${folder}”这一类记录`,
    near ? `文件夹改名为 ${near}` : `文件夹名应是其中之一：${names.join('、')}`,
  );
}

/** Reads a path below the content folder as the identity of a record, or says what is wrong with it. */
export function placeOf(file: string): Place {
  const dot = file.lastIndexOf('.');
  const ending = dot > file.lastIndexOf('/') ? file.slice(dot + 1) : '';
  const parts = (ending ? file.slice(0, dot) : file).split('/');
  if (file === 'site.yaml') return { is: 'site' };
  if (parts[0] === 'pages') {
    return parts.length === 2 && ending === 'mdx'
      ? { is: 'page' }
      : stray(
          'pages 文件夹里只放 .mdx 页面',
          '记录应放在乡镇的文件夹里，例如 yunxi/motions/2026-01.md',
        );
  }
  if (parts.length === 1 && stemOf(parts[0] ?? '') === 'site') {
    return stray('网站设置的文件要以 .yaml 结尾', renamed('site', 'yaml', ending));
  }
  const [town = '', folder = '', ...rest] = parts;
  if (parts.length === 1)
    return stray('这个文件不属于任何乡镇', '放进乡镇的文件夹，例如 yunxi/motions/2026-01.md');
  if (!ID.test(town))
    return stray(`乡镇文件夹“${town}”不能作网址`, '只用小写字母、数字和短横线，例如 yunxi');
  if (parts.length === 2) return townPlace(town, folder, ending);
  if (!isKind(folder) || folder === 'congress') return noKind(folder);
  return recordPlace(town, folder, rest, ending);
}
