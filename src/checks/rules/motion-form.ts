import { answersIn } from '../answers.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';

const PARTS = ['案由', '案据', '方案'] as const;

/** A heading, or a line that begins as one does: `## 案由`, `**案由**`, `一、案由`, `案由：`. */
const LINES = new Map(
  PARTS.map((part) => [
    part,
    new RegExp(`^(?:#{1,6}\\s.*|(?:\\*\\*)?(?:[一二三四]、\\s*)?)${part}`, 'mu'),
  ]),
);

const NOT_SAID: Finding = {
  at: { path: ['kind'] },
  message: '没有写公开方式',
  hint: '加上 publicity: 全文公开，只放摘要的写 publicity: 摘要公开；不能公开的不要放进来',
};

/** A motion tells its case, its grounds and its proposal; whatever was raised, how far it is made public. */
export const motionForm: RecordRule = {
  name: 'motion-form',
  about: '议案的正文有案由、案据、方案；写明全文公开还是摘要公开',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    // What is handed down need not show its form, nor say how it was made public.
    if (entry.kind !== 'motions' || townOf(entry, context)?.archive !== false) return [];
    if (entry.data.publicity === undefined) return [NOT_SAID];
    const missing = entry.data.kind === '议案' ? missingParts(entry.body) : [];
    // Nor need what is only summed up.
    const shown = entry.data.publicity === '全文公开' && entry.body.trim() !== '';
    if (missing.length === 0 || !shown) return [];
    return [
      {
        at: { path: ['kind'] },
        message: `议案要写明案由、案据、方案（依据：《代表法》（2025年修正）第十五条），正文里没有${missing.join('、')}`,
        hint: `在正文里加上小标题 ${missing.map((part) => `## ${part}`).join('、')}，写明内容；不是议案的，kind 写成 建议`,
      },
    ];
  },
};

/** Which parts of a motion a text does not have; the answer below it does not count. */
export function missingParts(body: string): string[] {
  const text = body.slice(0, answersIn(body)[0]?.heading.from);
  return PARTS.filter((part) => !LINES.get(part)?.test(text));
}
