import * as z from 'zod';

/** What a reference field may point at: a kind's folder name, or a list inside `congress.yaml`. */
export type ReferenceTarget =
  | 'terms'
  | 'deputies'
  | 'stations'
  | 'matters'
  | 'motions'
  | 'supervision'
  | 'activities'
  | 'campaigns'
  | 'meetings'
  | 'summaries'
  | 'areas'
  | 'groups'
  | 'offices'
  | 'any';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** `YYYY-MM-DD` in Asia/Shanghai, a day that the calendar has. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成“年-月-日”，例如 2026-03-05')
  .refine(isCalendarDay, '日历上没有这一天')
  .meta({ format: 'day' });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known, never more. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, '日期写到已知的那一级：2026、2026-03 或 2026-03-05')
  .refine((value) => value.length < 10 || isCalendarDay(value), '日历上没有这一天')
  .meta({ format: 'partial-day' });

/** A clock time `HH:MM`. */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时刻要写成“时:分”，例如 09:00')
  .meta({ format: 'time' });

/** Short, ASCII, lower case, stable: the last part of an address. */
export const id = z
  .string()
  .max(60, '编号太长，最多 60 个字符')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只用小写字母、数字和短横线，例如 shuinan-qiao')
  .meta({ format: 'id' });

/** One line of text without leading or trailing blanks. */
export const line = z
  .string()
  .min(1, '这里不能空着；不知道就把整行删去')
  .regex(/^\S(.*\S)?$/u, '开头、结尾不要有空格，也不要换行')
  .meta({ format: 'line' });

/** One or more paragraphs of plain text. */
export const text = z
  .string()
  .regex(/\S/u, '这里不能空着；不知道就把整行删去')
  .meta({ format: 'text' });

/** A whole number from 0. */
export const count = z
  .number({ error: '要写成阿拉伯数字，不加引号和单位' })
  .int('要写整数')
  .min(0, '不能小于 0');

/** An id of another record of the same town. */
export function reference(target: ReferenceTarget) {
  return id.meta({ reference: target });
}

/** `kind/id` of any record of the same town, for example `motions/2025-03`. */
export const anyReference = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+(\/\d{4}-\d{2})?$/, '要写成“类别/编号”，例如 motions/2025-03')
  .meta({ reference: 'any' satisfies ReferenceTarget });

/** Who cleared a record for publication, when, and with what conclusion. */
export const review = z
  .strictObject({
    author: line.describe('起草人或起草单位'),
    by: line.describe('审查人，不能是起草人自己'),
    on: day.describe('审查日期'),
    conclusion: z.enum(['可以公开', '处理后公开']).describe('审查结论；不能公开的不要放进来'),
    ground: line.optional().describe('处理后公开的，写明处理了什么、依据什么'),
  })
  .describe('公开前的保密和隐私审查：先审查，后公开');

/** A dated correction of what had been published. */
export const correction = z
  .strictObject({
    on: day.describe('更正日期'),
    what: text.describe('更正了什么：原来怎么写，现在怎么写'),
    why: text.describe('为什么更正'),
  })
  .describe('一次更正');

/** Where a statement comes from. */
export const source = z
  .strictObject({
    title: line.describe('材料名称'),
    address: z.url('要写完整网址，以 https:// 开头').optional().describe('网址'),
    on: partialDay.optional().describe('材料日期'),
    note: text.optional().describe('对材料的说明'),
  })
  .describe('一份依据材料');

/** Leave for one record not to keep a rule of the checks for a time. */
export const exception = z
  .strictObject({
    rule: line.describe('检查规则的名称，见检查结果里方括号中的字'),
    why: text.describe('为什么可以例外'),
    until: day.describe('例外到哪天止；过期还没有改好，检查会报错'),
  })
  .describe('一项例外');

/** What every record may carry, whatever its kind. */
export const provenance = {
  related: z
    .array(anyReference)
    .optional()
    .describe('有关联的其他记录，写“类别/编号”；只写一头即可，另一头自动出现'),
  dateInferred: z.boolean().optional().describe('日期或年份是推断的写 true，并在 note 里说明依据'),
  note: text.optional().describe('编者说明：哪些是推断的、从什么推断、什么不详'),
  sources: z.array(source).optional().describe('依据的材料'),
  review,
  exceptions: z.array(exception).optional().describe('检查的例外，要有理由和期限'),
  corrections: z.array(correction).optional().describe('公开以后的更正，按日期先后'),
};

/** What happened: the word by which the events of a record are told apart. */
export function act<Word extends string>(word: Word) {
  return z.literal(word).describe('办理环节');
}

/** Ways in which a deputy or a resident may rate an answer. */
export const rating = z.enum(['满意', '基本满意', '不满意', '未表态']);

/** A stated number with its unit. */
export const quantity = z.strictObject({
  label: line.describe('指标名称'),
  value: z.number({ error: '要写成阿拉伯数字，不加引号和单位' }).describe('数值'),
  unit: line.describe('单位，例如 件、次、人、元'),
  approximate: z.enum(['约', '以上', '多']).optional().describe('原文是约数时写明'),
});

/** An amount of money in yuan. */
export const money = z
  .strictObject({
    amount: z
      .number({ error: '要写成阿拉伯数字，单位是元' })
      .positive('金额要大于 0')
      .meta({ unit: '元' })
      .describe('金额，单位：元'),
    approximate: z.enum(['约', '以上', '多']).optional().describe('原文是约数时写明'),
    from: line.optional().describe('资金来源'),
    purpose: line.describe('用在哪里'),
  })
  .describe('一笔资金');
