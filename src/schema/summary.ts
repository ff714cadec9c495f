import * as z from 'zod';
import { anyReference, line, partialDay, provenance, quantity, text } from './fields.ts';
import { commitment } from './motion.ts';

const figure = quantity
  .extend({
    quote: line
      .optional()
      .describe('正文里写这个数的原话，一字不差，例如 收到建议十五件；正文没有写的不写'),
    period: line.optional().describe('这个数字说的是哪段时间，例如 上半年；全年的不写'),
    measure: line.optional().describe('对应哪项统计，例如 motions.count'),
    records: z.array(anyReference).optional().describe('可以印证的记录，写“类别/编号”'),
    note: text.optional().describe('说明'),
  })
  .describe('总结里的一个数字');

/** A yearly or half-yearly work summary. `content/<town>/summaries/<id>.md`. */
export const summary = z
  .strictObject({
    title: line.describe('标题'),
    span: z.enum(['年度', '半年', '不详']).describe('年度总结还是半年总结'),
    year: z
      .string()
      .regex(/^\d{4}$/, '年份是四位数字，要加引号')
      .optional()
      .describe('哪一年；不详就不写'),
    publishedOn: partialDay.optional().describe('发布日期；不详就不写'),
    figures: z.array(figure).optional().describe('总结里的数字'),
    problems: z.array(text).optional().describe('总结承认的问题'),
    commitments: z.array(commitment).optional().describe('对下一年的承诺，以及后来做到没有'),
    ...provenance,
  })
  .describe('一份工作总结');
