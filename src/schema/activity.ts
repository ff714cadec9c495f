import * as z from 'zod';
import { count, line, partialDay, provenance, quantity, reference } from './fields.ts';

/** Study, a group's activity, a visit, a report to voters, aid. `content/<town>/activities/<id>.md`. */
export const activity = z
  .strictObject({
    title: line.describe('标题'),
    kind: z
      .enum(['学习培训', '小组活动', '走访联系', '述职', '帮扶', '法律宣传', '外出考察', '其他'])
      .describe('种类'),
    on: partialDay.optional().describe('日期；不详就不写'),
    to: partialDay.optional().describe('最后一天；只有一天的不写'),
    place: line.optional().describe('地点'),
    group: reference('groups').optional().describe('哪个代表小组'),
    station: reference('stations').optional().describe('在哪个联络站'),
    areas: z.array(reference('areas')).optional().describe('涉及的村和社区'),
    campaign: reference('campaigns').optional().describe('属于哪个专项活动'),
    expected: count.meta({ unit: '人' }).optional().describe('应到人数'),
    present: count.meta({ unit: '人' }).optional().describe('实到人数'),
    excused: count.meta({ unit: '人' }).optional().describe('请假人数'),
    deputies: z.array(reference('deputies')).optional().describe('参加的代表'),
    figures: z.array(quantity).optional().describe('活动中的数字'),
    ...provenance,
  })
  .describe('一次活动');
