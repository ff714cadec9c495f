import { answersIn } from '../answers.ts';
import type { Finding, RecordRule } from '../issue.ts';
import type { EntryOf } from '../../source/entry.ts';
import { townOf } from '../linked.ts';

const PARTS = ['案由', '案据', '方案'] as const;

/** 一、 （一） 1. 1、 (1) */
const NUMBER = '(?:[（(]?[一二三四1-4１-４](?:[）)][、.．]?|[、.．])\\s*)?';

/** A heading, or a line that begins as one does: `## 案由`, `**案由**`, `【案由】`, `一、案由`, `（一）案由`, `1. 案由：`. */
const LINES = new Map(
  PARTS.map((part) => [
    part,
    new RegExp(
      `^(?:#{1,6}\\s.*|(?:[-*]\\s+)?(?:\\*\\*)?[【〔]?${NUMBER}(?:\\*\\*)?[【〔]?)${part}`,
      'mu',
    ),
  ]),
);

const NOT_SAID: Finding = {
  at: { path: ['kind'] },
  message: '没有写公开方式',
  hint: '加上 publicity: 全文公开，只放摘要的写 publicity: 摘要公开；不能公开的不要放进来',
};

/** Raised at a meeting and between meetings at once; and by nobody. */
function occasionOf({ meeting, recess, lead, proposers }: EntryOf<'motions'>['data']): Finding[] {
  const found: Finding[] = [];
  if (meeting !== undefined && recess === true) {
    found.push({
      at: { path: ['recess'] },
      message: '写了在会议上提出，又写了闭会期间提出',
      hint: '会上提出的，删去 recess 这一行；闭会期间提出的，删去 meeting 这一行',
    });
  }
  if (lead === undefined && proposers === undefined) {
    found.push({
      at: { path: ['kind'] },
      message: '没有写是谁提出的',
      hint: '加上 lead: 领衔代表的编号；只知道大概的，照原文写 proposers，例如 proposers: 县人大代表等',
    });
  }
  return found;
}

/** A motion tells its case, its grounds and its proposal; whatever was raised, how far it is made public. */
export const motionForm: RecordRule = {
  name: 'motion-form',
  about: '议案的正文有案由、案据、方案；写明谁提出、会上还是闭会期间、全文还是摘要公开',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    // What is handed down need not show its form, nor say how it was made public.
    if (entry.kind !== 'motions' || townOf(entry, context)?.archive !== false) return [];
    return [...occasionOf(entry.data), ...publicityOf(entry)];
  },
};

/** How far it is made public; and what is shown in full shows its form. */
function publicityOf({ data, body }: EntryOf<'motions'>): Finding[] {
  if (data.publicity === undefined) return [NOT_SAID];
  const missing = data.kind === '议案' ? missingParts(body) : [];
  // Nor need what is only summed up.
  const shown = data.publicity === '全文公开' && body.trim() !== '';
  if (missing.length === 0 || !shown) return [];
  return [
    {
      at: { path: ['kind'] },
      message: `议案要写明案由、案据、方案（依据：《代表法》（2025年修正）第十五条），正文里没有${missing.join('、')}`,
      hint: `在正文里加上小标题 ${missing.map((part) => `## ${part}`).join('、')}，写明内容；不是议案的，kind 写成 建议`,
    },
  ];
}

/** Which parts of a motion a text does not have; the answer below it does not count. */
export function missingParts(body: string): string[] {
  const text = body.slice(0, answersIn(body)[0]?.heading.from);
  return PARTS.filter((part) => !LINES.get(part)?.test(text));
}
