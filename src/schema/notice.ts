import * as z from 'zod';
import { count, day, line, provenance } from './fields.ts';

const withheld = z
  .strictObject({
    count: count.meta({ unit: '件' }).min(1, '至少是 1').describe('件数'),
    ground: z.enum(['国家秘密', '商业秘密', '个人隐私', '检举控告', '当事人要求']).describe('原因'),
  })
  .describe('未公示的件数和原因');

/** The notice of one notice day at one station. `content/<town>/notices/<station>/<YYYY-MM>.yaml`. */
export const notice = z
  .strictObject({
    postedOn: day.describe('张贴日期'),
    signedBy: line.describe('公示人'),
    nothing: z.boolean().optional().describe('本月没有新收、也没有办结的，写 true'),
    withheld: z.array(withheld).optional().describe('未公示的'),
    stated: z
      .strictObject({
        carried: count.meta({ unit: '件' }).describe('上期结转'),
        received: count.meta({ unit: '件' }).describe('本期新收'),
        closed: count.meta({ unit: '件' }).describe('本期办结'),
        open: count.meta({ unit: '件' }).describe('期末在办'),
      })
      .optional()
      .describe('公示上写的件数；写了就必须与记录相符'),
    ...provenance,
  })
  .describe('一个联络站一个月的公示');
