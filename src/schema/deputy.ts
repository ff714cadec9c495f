import * as z from 'zod';
import { count, day, line, partialDay, provenance, reference, text } from './fields.ts';

/** The lawful ways in which a mandate ends (代表法第六十二条, and death). */
export const endings = [
  '任期届满',
  '迁出或者调离',
  '辞职',
  '未经批准两次不出席会议',
  '被罢免',
  '丧失国籍',
  '被剥夺政治权利',
  '丧失行为能力',
  '去世',
] as const;

const mandate = z
  .strictObject({
    level: z.enum(['镇', '县', '市', '省', '全国']).describe('哪一级人大代表'),
    term: reference('terms').optional().describe('镇代表写届次编号'),
    termLabel: line.optional().describe('上级代表的届次，例如 第十七届'),
    constituency: line.optional().describe('选区'),
    group: reference('groups').optional().describe('代表小组'),
    role: line.optional().describe('大会职务，例如 主席、主席团成员'),
    elected: z.enum(['换届选举', '补选', '不详']).describe('怎样选出'),
    from: partialDay.optional().describe('何时当选'),
    to: partialDay.optional().describe('何时终止；在任的不写'),
    ended: z.enum(endings).optional().describe('终止原因'),
  })
  .describe('一次任职');

const contact = z
  .strictObject({
    telephone: line.optional().describe('公开电话，最好写联络站电话'),
    email: z.email('要写电子信箱，例如 wang@example.org').optional().describe('电子信箱'),
    through: line.optional().describe('由谁转，例如 城东联络站'),
    consentOn: day.describe('本人同意公开的日期'),
    verifiedOn: day.describe('最近一次核实的日期'),
  })
  .describe('公开联系方式；任职终止后自动不再显示');

const report = z
  .strictObject({
    on: partialDay.describe('述职日期'),
    place: line.optional().describe('地点'),
    voters: count.meta({ unit: '人' }).optional().describe('到场选民人数'),
    satisfied: count.meta({ unit: '票' }).optional().describe('评为满意的人数'),
    fairly: count.meta({ unit: '票' }).optional().describe('评为基本满意的人数'),
    dissatisfied: count.meta({ unit: '票' }).optional().describe('评为不满意的人数'),
    about: text.optional().describe('述职要点'),
  })
  .describe('一次向选民述职');

/** A deputy and every mandate held. `content/<town>/deputies/<id>.yaml`. */
export const deputy = z
  .strictObject({
    name: line.describe('姓名'),
    pinyin: z
      .string()
      .regex(/^[a-zü]+( [a-zü]+)+$/, '每个字的拼音用空格隔开，例如 dan ming hua')
      .optional()
      .describe('姓名读音；只在多音字容易读错时写'),
    gender: z.enum(['男', '女']).optional().describe('性别'),
    ethnicity: line.optional().describe('民族'),
    born: z
      .string()
      .regex(/^\d{4}(-\d{2})?$/, '出生年月只写到年或月，要加引号')
      .optional()
      .describe('出生年月，只写到年或月'),
    education: line.optional().describe('文化程度'),
    party: line.optional().describe('党派'),
    work: line.optional().describe('工作单位和职务'),
    mandates: z.array(mandate).min(1, '至少写一次任职').describe('历次任职'),
    areas: z.array(reference('areas')).optional().describe('联系的村和社区'),
    station: reference('stations').optional().describe('编入哪个联络站'),
    liaison: reference('deputies').optional().describe('联系这名代表的主席团成员'),
    contact: contact.optional(),
    reports: z.array(report).optional().describe('向选民述职'),
    about: text.optional().describe('简介'),
    ...provenance,
  })
  .describe('一名人大代表');
