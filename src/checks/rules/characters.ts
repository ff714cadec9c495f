import type { CheckedFile, FileRule, Finding } from '../issue.ts';

/** Characters by what is wrong with them; the first that fits counts. */
const SORTS: readonly { readonly sort: RegExp; readonly name: string }[] = [
  { sort: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, name: '改变文字方向的控制符' },
  { sort: /\uFFFD/, name: '替代坏字的符号“�”，原来的字已经丢了' },
  { sort: /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u, name: '自造字，别的电脑上看不到' },
  { sort: /\t/, name: '制表符' },
  { sort: /[\p{Cc}\u2028\u2029]/u, name: '控制字符' },
  { sort: /[^]/u, name: '看不见的字符' },
];

const ODD =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFD\uE000-\uF8FF]|[\u{E0000}-\u{10FFFD}]/gu;
/** Most texts have only characters that are surely not odd; it takes a sixth of the time to see that. */
const DOUBTFUL =
  /[^\t\n\r\x20-\x7E\u2010-\u2027\u2030-\u205E\u3000-\u3163\u3165-\uD7FF\uFF00-\uFF9F]/;

/** Every character can be seen, and is seen where it stands. */
export const characters: FileRule = {
  name: 'characters',
  about: '没有看不见的字符、改变方向的控制符、坏字和自造字；各项内容里没有制表符',
  scope: 'file',
  level: 'error',
  check: (file) => [...oddIn(file), ...tabsIn(file)].map(({ at, text }) => said(text, at)),
};

/** One character that should not be there. */
interface Odd {
  readonly text: string;
  readonly at: number;
}

/** The first odd character of each line: who mends the line sees the rest. */
function oddIn({ source, faults }: CheckedFile): Odd[] {
  // What is no UTF-8 is full of them, and that is said already.
  const unread = faults.some(({ code, ...fault }) => code === 'encoding' && !isMark(fault));
  if (!source || unread || !DOUBTFUL.test(source.text)) return [];
  return firstOfLines(source.text, ODD, 0);
}

/** Tabs in the YAML; those that break its grammar are grammar's business. */
function tabsIn({ source, faults }: CheckedFile): Odd[] {
  if (!source?.yaml || faults.some(({ code }) => code === 'yaml')) return [];
  const { start, end } = source.yaml;
  const tab = source.text.indexOf('\t');
  if (tab === -1 || tab >= end) return [];
  return firstOfLines(source.text.slice(start, end), /\t/g, start);
}

function firstOfLines(text: string, sort: RegExp, start: number): Odd[] {
  const lines = new Set<number>();
  return [...text.matchAll(sort)].flatMap(({ 0: found, index }) => {
    const line = text.lastIndexOf('\n', index);
    if (lines.has(line)) return [];
    lines.add(line);
    return { text: found, at: start + index };
  });
}

function said(text: string, at: number): Finding {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = SORTS.find(({ sort }) => sort.test(text))?.name ?? '';
  return {
    at: { from: at, to: at + text.length },
    message: `这里有${name}（U+${code}）`,
    hint:
      text === '\t' ? '换成空格' : '把这一小段删去重新打一遍；从网页、聊天软件里复制的容易带进来',
  };
}

function isMark(fault: object): boolean {
  return 'guess' in fault && fault.guess === 'bom';
}
