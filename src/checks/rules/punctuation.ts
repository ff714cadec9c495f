import type { FileRule } from '../issue.ts';
import { hitsOf, remarksOn, type Remark } from '../in-prose.ts';
import { withoutCode, type Prose } from '../prose.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

const SIGNS = /\p{Script=Han}["',.:;?!()]|["'()]\p{Script=Han}|[，。；：、]{2}/u;
/** Between Han characters; a number, a time or a Latin word on either side keeps its half-width mark. */
const HALF = /(?<=[\p{Script=Han}”’》）])[,.:;?!](?= ?[\p{Script=Han}“‘《（])/gu;
const AT_END = /(?<=[\p{Script=Han}”’》）])[,.:;?!](?=\s*$)/gmu;
const BRACKETS = /\((?=[^()\n]*\p{Script=Han})[^()\n]*\)/gu;
const DOUBLED = /[，。；：、]{2,}/gu;
const STRAIGHT = /(?<!\p{Script=Latin})(["'])(?=[^"'\n]*\p{Script=Han})[^"'\n]*\1/gu;

/** Chinese text has Chinese marks. */
export const punctuation: FileRule = {
  name: 'punctuation',
  about: '汉字之间用全角标点，标点不重复，引号用“”',
  scope: 'file',
  level: 'warning',
  check: (file) => remarksOn(file, SIGNS, marksIn),
};

/** Every mark in a text that Chinese typography has no use for. */
export function marksIn(prose: Prose): Remark[] {
  const text = withoutCode(prose);
  return [
    ...[...hitsOf(text, HALF), ...hitsOf(text, AT_END)].map(({ found, ...hit }) => ({
      ...hit,
      message: `汉字后面用了半角的“${found}”`,
      hint: `改成全角的“${FULL[found] ?? found}”`,
    })),
    ...hitsOf(text, BRACKETS).map(({ found, ...hit }) => ({
      ...hit,
      message: '汉字用了半角的括号',
      hint: `改成（${found.slice(1, -1)}）`,
    })),
    ...hitsOf(text, DOUBLED).map(({ found, ...hit }) => ({
      ...hit,
      message: `标点重复：“${found}”`,
      hint: `只留一个，例如“${found[0]}”`,
    })),
    ...hitsOf(text, STRAIGHT).map(({ found, ...hit }) => ({
      ...hit,
      message: '汉字用了直引号',
      hint: `改成“${found.slice(1, -1)}”`,
    })),
  ];
}
