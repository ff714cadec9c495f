import * as z from 'zod';
import { count, day, line } from './fields.ts';

/** A rule, and what it was before: an old record is judged by the rule of its time. */
function dated<S extends z.core.$ZodLooseShape>(shape: S) {
  const version = z.strictObject({ until: day.describe('执行到哪一天，含当天'), ...shape });
  const earlier = z
    .array(version)
    .min(1, '以前没有别的规定，就把 earlier 删去')
    .refine(
      (all) => isAscending(all.map((one) => (one as { until: string }).until)),
      '从早到晚写，until 不能重复',
    )
    .describe('改过的，写以前的规定；那时的事按那时的规定算');
  return z.strictObject({ ...shape, earlier: earlier.optional() });
}

const isAscending = (days: readonly string[]) =>
  days.every((day, at) => at === 0 || days[at - 1]! < day);

const numberOf = (value: typeof count) => ({
  value: value.describe('数值'),
  source: line.describe('依据'),
});

const numberRule = (what: string, value = count) => dated(numberOf(value)).describe(what);

const resultClass = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z甲乙丙丁]$/, '类别代号是一个大写字母，或者甲、乙、丙、丁')
    .describe('类别代号，例如 A'),
  meaning: line.describe('这一类是什么意思'),
  open: z.boolean().optional().describe('答复以后还要继续跟踪落实的写 true'),
});

/** Rules that differ from place to place. Every number carries its source. */
export const rules = z.strictObject({
  noticeDay: numberRule('每月几日公示', count.min(1, '最小是 1').max(31, '最大是 31')),
  replyMonths: numberRule('建议从交办之日起几个月内答复'),
  complexMonths: numberRule('情况复杂、延期以后最多几个月内答复'),
  redoMonths: numberRule('代表不满意的，几个月内重新办理答复'),
  stationReplyDays: numberRule('居民反映的事项从交办之日起几日内答复'),
  presidiumMonths: numberRule('主席团至少几个月开一次会'),
  sessionsPerYear: numberRule('每年举行几次人民代表大会会议'),
  groupMonths: numberRule('代表小组至少几个月活动一次'),
  dutyNoticeDays: numberRule('代表值班至少提前几日公布'),
  motionSigners: numberRule('提出议案至少几名代表联名'),
  interpellationSigners: numberRule('提出质询案至少几名代表联名'),
  resultClasses: dated({
    scheme: line.describe('这套分类的名称'),
    source: line.describe('依据'),
    classes: z.array(resultClass).min(1, '至少写一类').describe('各类的代号和意思'),
  }).describe('答复的结果分类；各地不同，不能互相比较'),
});

/** Local rules with their sources, all present. */
export type Rules = z.infer<typeof rules>;
