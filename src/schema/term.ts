import * as z from 'zod';
import { count, line, partialDay, provenance, text } from './fields.ts';

const vacancy = z
  .strictObject({
    constituency: line.describe('哪个选区出缺'),
    since: partialDay.describe('从什么时候起出缺'),
    until: partialDay.optional().describe('补选时间；预计的也写，过期未补会提醒'),
    why: line.describe('出缺原因'),
  })
  .describe('一个出缺的名额');

/** One term (届) of a congress. `content/<town>/terms/<n>.yaml`. */
export const term = z
  .strictObject({
    number: count.describe('第几届'),
    from: partialDay.optional().describe('本届第一次会议的日期'),
    to: partialDay.optional().describe('下届第一次会议的日期；没到就不写'),
    seats: count.meta({ unit: '名' }).optional().describe('代表名额'),
    vacancies: z.array(vacancy).optional().describe('出缺的名额'),
    about: text.optional().describe('说明'),
    ...provenance,
  })
  .describe('一届人民代表大会');
