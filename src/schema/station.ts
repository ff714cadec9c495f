import * as z from 'zod';
import { day, line, partialDay, provenance, reference, text, time } from './fields.ts';

const weekday = z.enum(['周一', '周二', '周三', '周四', '周五', '周六', '周日']);

const isNoTime = (value: string) => !time.safeParse(value).success;

const plan = z
  .strictObject({
    from: day.describe('从哪天起'),
    to: day.describe('到哪天止'),
    every: z.enum(['每周', '每月']).describe('每周或每月'),
    weekdays: z.array(weekday).optional().describe('每周的写星期几'),
    days: z
      .array(z.number().int().min(1, '最小是 1').max(31, '最大是 31'))
      .optional()
      .describe('每月的写几日'),
    start: time.describe('开始时刻'),
    end: time.describe('结束时刻'),
    order: z
      .array(reference('deputies'))
      .min(1, '至少写一名代表')
      .describe('轮值顺序，轮完从头再来'),
    announcedOn: day.optional().describe('公布日期'),
  })
  .refine((value) => value.from <= value.to, { path: ['to'], message: '结束日期早于开始日期' })
  // What is no time at all is told as such, and not compared.
  .refine(({ start, end }) => [start, end].some(isNoTime) || start < end, {
    path: ['end'],
    message: '结束时刻要晚于开始时刻',
  })
  .refine((value) => value.every !== '每周' || value.weekdays?.length, {
    path: ['every'],
    message: '每周值班的，要写 weekdays，例如 weekdays: [周三]',
  })
  .refine((value) => value.every !== '每月' || value.days?.length, {
    path: ['every'],
    message: '每月值班的，要写 days，例如 days: [5, 20]',
  })
  .describe('一段时间的值班安排');

const swap = z
  .strictObject({
    on: day.describe('哪天'),
    deputy: reference('deputies').describe('改由谁值班'),
    why: line.describe('原因'),
    announcedOn: day.optional().describe('公布日期'),
  })
  .describe('换人');

const move = z
  .strictObject({
    from: day.describe('原定哪天'),
    to: day.optional().describe('改到哪天；取消的不写'),
    why: line.describe('原因，例如 国庆节放假'),
    announcedOn: day.optional().describe('公布日期'),
  })
  .describe('改期或取消');

/** A station and its duty plan. `content/<town>/stations/<id>.yaml`. */
export const station = z
  .strictObject({
    name: line.describe('名称'),
    family: z.enum(['代表之家', '联络站', '联系点', '工作站']).describe('家、站、点'),
    areas: z.array(reference('areas')).optional().describe('服务哪些村和社区'),
    address: line.optional().describe('地址'),
    coordinates: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('纬度'),
        longitude: z.number().min(-180).max(180).describe('经度'),
      })
      .optional()
      .describe('坐标'),
    hours: line.optional().describe('开放时间'),
    telephone: line.optional().describe('公开电话'),
    email: z.email('要写电子信箱').optional().describe('电子信箱'),
    master: reference('deputies').optional().describe('站长，写代表编号'),
    liaisonOfficer: line.optional().describe('联络员'),
    rooms: z.array(line).optional().describe('两室一窗口一网络等设施'),
    openedOn: partialDay.optional().describe('何时启用'),
    closedOn: partialDay.optional().describe('何时停用；在用的不写'),
    notices: z.boolean().optional().describe('每月单独公示的写 true；只值班、不单独公示的不写'),
    duty: z
      .strictObject({
        plans: z.array(plan).min(1, '至少写一段安排').describe('各段安排'),
        swaps: z.array(swap).optional().describe('换人'),
        moves: z.array(move).optional().describe('改期和取消'),
      })
      .optional()
      .describe('代表值班'),
    about: text.optional().describe('介绍'),
    ...provenance,
  })
  .describe('一个代表联络站');
