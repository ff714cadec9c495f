import * as z from 'zod';
import { act, day, line, provenance, rating, reference, text } from './fields.ts';

const on = day.describe('日期');

const event = z
  .discriminatedUnion(
    'act',
    [
      z.strictObject({
        on,
        act: act('当场答复'),
        answer: text.describe('答复内容'),
      }),
      z.strictObject({
        on,
        act: act('交办'),
        office: reference('offices').describe('交给哪个单位'),
      }),
      z.strictObject({
        on,
        act: act('退回'),
        why: text.describe('退回原因'),
      }),
      z.strictObject({
        on,
        act: act('答复'),
        outcome: z.enum(['已解决', '正在办理', '列入计划', '解释说明']).describe('办理情况'),
        answer: text.describe('答复内容'),
      }),
      z.strictObject({
        on,
        act: act('评价'),
        rating: rating.describe('居民的评价'),
      }),
      z.strictObject({
        on,
        act: act('转为建议'),
        motion: reference('motions').describe('哪一件建议'),
      }),
      z.strictObject({
        on,
        act: act('办结'),
        result: text.optional().describe('最后结果'),
      }),
      z.strictObject({
        on,
        act: act('不予受理'),
        channel: text.describe('告知居民该找哪里'),
      }),
    ],
    { error: '要写办理环节：当场答复、交办、退回、答复、评价、转为建议、办结、不予受理' },
  )
  .describe('一个办理环节');

/** One matter that a resident raised. Residents are never named. `content/<town>/matters/<id>.yaml`. */
export const matter = z
  .strictObject({
    title: line.describe('公开标题，写事不写人'),
    receivedOn: day.describe('受理日期'),
    station: reference('stations').describe('哪个联络站受理'),
    channel: z.enum(['接待日', '走访', '电话', '信箱', '网络', '其他']).describe('怎样反映上来'),
    area: reference('areas').optional().describe('事情在哪个村或社区'),
    category: z
      .enum([
        '道路交通',
        '供水排水',
        '环境卫生',
        '农业水利',
        '教育文体',
        '医疗养老',
        '社会保障',
        '住房建设',
        '公共安全',
        '村务社务',
        '其他',
      ])
      .describe('类别'),
    deputy: reference('deputies').optional().describe('接待的代表'),
    summary: text.describe('公开摘要，已去掉姓名、电话、门牌'),
    events: z.array(event).optional().describe('办理经过，按日期先后'),
    ...provenance,
  })
  .describe('居民反映的一件事');
