import * as z from 'zod';
import {
  act,
  anyReference,
  day,
  line,
  money,
  partialDay,
  provenance,
  rating,
  reference,
  text,
} from './fields.ts';

const on = partialDay.optional().describe('日期；不详就不写');

const event = z
  .discriminatedUnion(
    'act',
    [
      z.strictObject({ on, act: act('登记') }),
      z.strictObject({
        on,
        act: act('列入议程'),
        meeting: reference('meetings').optional().describe('哪次会议'),
      }),
      z.strictObject({
        on,
        act: act('转为建议'),
        why: text.describe('为什么不作为议案处理'),
      }),
      z.strictObject({
        on,
        act: act('交办'),
        lead: reference('offices').optional().describe('主办单位'),
        joint: z.array(reference('offices')).optional().describe('会同办理的单位'),
        complex: z.boolean().optional().describe('交办时就定为情况复杂的写 true'),
      }),
      z.strictObject({ on, act: act('退回'), why: text.describe('退回原因') }),
      z.strictObject({
        on,
        act: act('面商'),
        way: z.enum(['座谈会', '上门', '电话', '现场', '其他']).describe('方式'),
        about: text.optional().describe('商量的内容'),
      }),
      z.strictObject({
        on,
        act: act('延期'),
        until: day.describe('延到哪天'),
        why: text.describe('原因'),
      }),
      z.strictObject({
        on,
        act: act('答复'),
        number: line.optional().describe('答复文号'),
        class: line.optional().describe('结果类别代号，例如 A'),
        about: text.optional().describe('答复要点'),
      }),
      z.strictObject({
        on,
        act: act('评价'),
        work: rating.optional().describe('对办理工作的评价'),
        result: rating.optional().describe('对办理结果的评价'),
        about: text.optional().describe('代表的意见'),
      }),
      z.strictObject({ on, act: act('重办'), why: text.describe('原因') }),
      z.strictObject({ on, act: act('办结'), result: text.optional().describe('最后结果') }),
      z.strictObject({ on, act: act('撤回'), why: text.describe('原因') }),
    ],
    {
      error:
        '要写办理环节：登记、列入议程、转为建议、交办、退回、面商、延期、答复、评价、重办、办结、撤回',
    },
  )
  .describe('一个办理环节');

/** What an office promised in its answer. Shared by motions and summaries. */
export const commitment = z
  .strictObject({
    what: text.describe('承诺做什么'),
    due: partialDay.optional().describe('承诺的期限'),
    doneOn: partialDay.optional().describe('做到的日期'),
    outcome: z
      .enum(['已做到', '部分做到', '没有做到', '还在做', '不详'])
      .optional()
      .describe('结果'),
    about: text.optional().describe('说明'),
    records: z.array(anyReference).optional().describe('可以印证的记录，写“类别/编号”'),
  })
  .describe('一项承诺');

/** A motion, suggestion, criticism or opinion with its handling. `content/<town>/motions/<id>.md`. */
export const motion = z
  .strictObject({
    title: line.describe('标题'),
    kind: z.enum(['议案', '建议', '批评', '意见', '质询案']).describe('提出时的种类'),
    number: line.optional().describe('编号，例如 第7号'),
    lead: reference('deputies').optional().describe('领衔代表'),
    cosigners: z.array(reference('deputies')).optional().describe('联名代表'),
    proposers: line.optional().describe('提出人只知道大概时照原文写，例如 县人大代表等'),
    meeting: reference('meetings').optional().describe('在哪次会议上提出；闭会期间提出的不写'),
    recess: z.boolean().optional().describe('闭会期间提出的写 true'),
    submittedOn: partialDay.optional().describe('提出日期'),
    category: z
      .enum(['政治法律', '财政经济', '城建环保', '教科文卫', '农业农村', '社会民生', '其他'])
      .describe('类别'),
    keyFollowUp: z.boolean().optional().describe('主席团重点督办的写 true'),
    publicity: z
      .enum(['全文公开', '摘要公开'])
      .optional()
      .describe('公开方式；不能公开的不要放进来；历史资料没有写明的不写'),
    areas: z.array(reference('areas')).optional().describe('涉及的村和社区'),
    campaign: reference('campaigns').optional().describe('属于哪个专项活动'),
    events: z.array(event).optional().describe('办理经过，按日期先后'),
    commitments: z.array(commitment).optional().describe('答复里承诺的事'),
    money: z.array(money).optional().describe('落实的资金'),
    ...provenance,
  })
  .describe('一件议案、建议、批评或意见');
