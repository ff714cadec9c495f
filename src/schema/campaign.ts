import * as z from 'zod';
import { day, line, partialDay, provenance, reference, text } from './fields.ts';

const target = z
  .strictObject({
    label: line.describe('目标'),
    unit: line.describe('单位'),
    target: z.number({ error: '要写成阿拉伯数字' }).optional().describe('目标数；没有就不写'),
    achieved: z.number({ error: '要写成阿拉伯数字' }).optional().describe('完成数；不详就不写'),
    asOf: day.optional().describe('完成数截至哪天'),
    note: text.optional().describe('说明'),
  })
  .describe('一项目标');

const assignment = z
  .strictObject({
    who: line.optional().describe('谁负责，用文字写，例如 主席团成员'),
    deputy: reference('deputies').optional().describe('哪名代表'),
    group: reference('groups').optional().describe('哪个代表小组'),
    areas: z.array(reference('areas')).optional().describe('联系哪些村和社区'),
    task: line.describe('做什么'),
  })
  .describe('一项分工');

/** A campaign with its targets. `content/<town>/campaigns/<id>.md`. */
export const campaign = z
  .strictObject({
    title: line.describe('名称'),
    theme: line.optional().describe('主题'),
    level: z.enum(['本镇', '全县', '上级']).optional().describe('谁组织'),
    from: partialDay.optional().describe('开始'),
    to: partialDay.optional().describe('结束；还在进行的不写'),
    leader: reference('deputies').optional().describe('负责人'),
    targets: z.array(target).optional().describe('目标和完成情况'),
    assignments: z.array(assignment).optional().describe('分工：谁联系哪里'),
    ...provenance,
  })
  .describe('一项专项活动');
