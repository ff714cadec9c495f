import * as z from 'zod';
import { count, line, partialDay, provenance, reference, text } from './fields.ts';

const recommendation = z
  .strictObject({
    what: text.describe('建议做什么'),
    to: reference('offices').optional().describe('向哪个单位提出'),
    due: partialDay.optional().describe('期限'),
    outcome: z
      .enum(['已整改', '部分整改', '没有整改', '正在整改', '不详'])
      .optional()
      .describe('结果'),
    doneOn: partialDay.optional().describe('整改完成的日期'),
    about: text.optional().describe('说明'),
  })
  .describe('一条整改建议');

/** One act of supervision. `content/<town>/supervision/<id>.md`. */
export const supervision = z
  .strictObject({
    title: line.describe('标题'),
    kind: z
      .enum(['重点监督', '执法检查', '视察', '调研', '听取报告', '工作评议', '满意度测评'])
      .describe('监督方式'),
    level: z.enum(['本镇', '配合县人大', '不详']).optional().describe('自己组织，还是配合上级'),
    laws: z.array(line).optional().describe('检查的法律法规，写全称'),
    on: partialDay.optional().describe('日期；几天的写第一天；不详就不写'),
    to: partialDay.optional().describe('最后一天；只有一天的不写'),
    places: z.array(line).optional().describe('去了哪里'),
    participants: count.meta({ unit: '人' }).optional().describe('参加的代表人数'),
    deputies: z.array(reference('deputies')).optional().describe('参加的代表'),
    offices: z.array(reference('offices')).optional().describe('被监督的单位'),
    areas: z.array(reference('areas')).optional().describe('涉及的村和社区'),
    meeting: reference('meetings').optional().describe('在哪次会议上审议'),
    campaign: reference('campaigns').optional().describe('属于哪个专项活动'),
    findings: z.array(text).optional().describe('发现的问题'),
    recommendations: z.array(recommendation).optional().describe('整改建议和落实情况'),
    ...provenance,
  })
  .describe('一次监督');
