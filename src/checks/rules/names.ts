import type { Entry } from '../../source/entry.ts';
import type { Path } from '../../source/fault.ts';
import type { CheckedFile, FileRule, Finding } from '../issue.ts';
import { hitsOf, remarksOn, type Remark } from '../in-prose.ts';
import { withoutCode, type Prose } from '../prose.ts';

/** A name that is written wrongly, the right one, and where the right one stands. */
interface Slip {
  readonly wrong: RegExp;
  readonly right: string;
  readonly source: string;
}

const STATE_ORGANS = '《宪法》第三章';
const TOWN_CONGRESS = '《地方组织法》：乡镇人大设主席、副主席和主席团，县级以上才设常务委员会';

/** Laws are called by their short name (《代表法》) or their full one; what lies between is wrong. */
const slips: readonly Slip[] = [
  {
    wrong: /《中华人民共和国(?:人大|人民代表大会)?代表法》/gu,
    right: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》，或者简称《代表法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /《中华人民共和国(?:地方)?(?:人大|人民代表大会|政府|人民政府)?组织法》/gu,
    right: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》，或者简称《地方组织法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /《中华人民共和国(?:人大)?(?:常委会)?监督法》/gu,
    right: '《中华人民共和国各级人民代表大会常务委员会监督法》，或者简称《监督法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /《中华人民共和国(?:人大|人民代表大会)?(?:代表)?选举法》/gu,
    right: '《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》，或者简称《选举法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /《中华人民共和国(?:道路)?交通(?:安全)?法》(?<!《中华人民共和国道路交通安全法》)/gu,
    right: '《中华人民共和国道路交通安全法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /《中华人民共和国村委会组织法》/gu,
    right: '《中华人民共和国村民委员会组织法》',
    source: '国家法律法规数据库的法律名称',
  },
  {
    wrong: /(?<!景德)镇人大常委(?:会(?!议室)|(?![委会]))|乡镇?人大常委(?:会(?!议室)|(?![委会]))/gu,
    right: '镇（乡）人大主席团',
    source: TOWN_CONGRESS,
  },
  { wrong: /[乡镇]人大主任/gu, right: '镇（乡）人大主席', source: TOWN_CONGRESS },
  {
    wrong: /人大常委(?![会员])|人大常务会(?!议)/gu,
    right: '人大常委会；说的是人，写“常委会委员”',
    source: STATE_ORGANS,
  },
  { wrong: /人大代表大会/gu, right: '人民代表大会', source: STATE_ORGANS },
  { wrong: /检查院(?![落墙子坝])/gu, right: '检察院', source: STATE_ORGANS },
  { wrong: /监查委(?:员会)?/gu, right: '监察委员会', source: STATE_ORGANS },
  {
    wrong: /人大(?:代表)?提案/gu,
    right: '代表议案，或者代表建议；提案是政协委员提的',
    source: '《代表法》',
  },
];

const SIGNS = /《中华人民共和国|人大(?:常|主任|代表大会|(?:代表)?提案)|检查院|监查委/;

/** State organs, laws and people are called by their right names. */
export const names: FileRule = {
  name: 'names',
  about: '国家机关、法律的名称写得对；姓名中间没有空格',
  scope: 'file',
  level: 'error',
  check: (file) => [
    ...remarksOn(file, SIGNS, slipsIn),
    ...lawsOf(file),
    ...(file.entry ? spacedNames(file.entry) : []),
  ],
};

/** Laws that stand in a list of their own, without the marks around them by which a text shows them. */
function lawsOf({ entry }: CheckedFile): Finding[] {
  if (entry?.kind !== 'supervision') return [];
  return (entry.data.laws ?? []).flatMap((law, index) =>
    law.includes('《')
      ? []
      : slipsIn({ text: `《${law}》`, path: [], start: 0 }).map(({ message, hint }) => ({
          at: { path: ['laws', index] },
          message: message.replace(`《${law}》`, law),
          // A list of laws has their full names.
          hint: hint.replace(/，或者简称.*$/u, '').replace(/[《》]/gu, ''),
        })),
  );
}

/** Names typed as tables print them, 王 强: nobody who looks for 王强 finds them. */
function spacedNames(entry: Entry): Finding[] {
  return namesIn(entry).flatMap(({ path, name }) => {
    if (!SPACED.test(name)) return [];
    const joined = name.replace(/\s/gu, '');
    return { at: { path }, message: `姓名“${name}”中间有空格`, hint: `改成 ${joined}` };
  });
}

/** A name of single characters; what has longer parts may be an office with a name behind it. */
const SPACED = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$/u;

function namesIn({ kind, data }: Entry): { path: Path; name: string }[] {
  const { author, by } = data.review;
  return [
    ...(kind === 'deputies' ? [{ path: ['name'], name: data.name }] : []),
    ...(kind === 'notices' ? [{ path: ['signedBy'], name: data.signedBy }] : []),
    { path: ['review', 'author'], name: author },
    { path: ['review', 'by'], name: by },
  ];
}

/** Every wrong name in a text. */
export function slipsIn(prose: Prose): Remark[] {
  const text = withoutCode(prose);
  return slips.flatMap(({ wrong, right, source }) =>
    hitsOf(text, wrong).map(({ found, ...hit }) => ({
      ...hit,
      message: `“${found}”不是规范的名称（依据：${source}）`,
      hint: `改成${right}`,
    })),
  );
}
