import * as z from 'zod';
import { count, line, partialDay, provenance, reference, text } from './fields.ts';

const document = z
  .strictObject({
    title: line.describe('文件名称'),
    number: line.optional().describe('文号'),
    about: text.optional().describe('主要内容'),
  })
  .describe('一份会议文件');

const decision = z
  .strictObject({
    what: text.describe('决定了什么'),
    for: count.meta({ unit: '票' }).optional().describe('赞成票'),
    against: count.meta({ unit: '票' }).optional().describe('反对票'),
    abstained: count.meta({ unit: '票' }).optional().describe('弃权票'),
  })
  .describe('一项决定');

/** A session of the congress or a meeting of its presidium. `content/<town>/meetings/<id>.md`. */
export const meeting = z
  .strictObject({
    title: line.describe('会议名称'),
    kind: z.enum(['人民代表大会会议', '主席团会议', '其他会议']).describe('种类'),
    term: reference('terms').optional().describe('哪一届'),
    number: count.optional().describe('第几次'),
    on: partialDay.optional().describe('第一天；不详就不写'),
    to: partialDay.optional().describe('最后一天；只有一天的不写'),
    place: line.optional().describe('地点'),
    expected: count.meta({ unit: '人' }).optional().describe('应到人数'),
    present: count.meta({ unit: '人' }).optional().describe('实到人数'),
    agenda: z.array(text).optional().describe('议程'),
    decisions: z.array(decision).optional().describe('决定'),
    documents: z.array(document).optional().describe('文件'),
    ...provenance,
  })
  .describe('一次会议');
