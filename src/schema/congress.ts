import * as z from 'zod';
import {
  anyReference,
  count,
  day,
  id,
  line,
  partialDay,
  provenance,
  reference,
  text,
} from './fields.ts';
import { rules } from './rules.ts';

const place = z.strictObject({
  province: line.optional().describe('省（自治区、直辖市）'),
  city: line.optional().describe('市（州）'),
  county: line.optional().describe('县（市、区）'),
  town: line.describe('乡镇名称'),
  code: z
    .string()
    .regex(/^\d{9}$/, '乡镇的行政区划代码是 9 位数字，要加引号')
    .optional()
    .describe('行政区划代码，9 位'),
});

const area = z.strictObject({
  id: id.describe('编号，用于网址'),
  name: line.describe('村或社区的名称'),
  kind: z.enum(['村', '社区', '其他']).describe('是村还是社区'),
  aliases: z
    .array(line)
    .optional()
    .describe('别名、旧名、自然村、小区和路名，居民可能用来找的都写上'),
  population: count.meta({ unit: '人' }).optional().describe('人口'),
  constituency: line.optional().describe('所属选区，例如 第三选区'),
});

const group = z.strictObject({
  id: id.describe('编号，用于网址'),
  name: line.describe('代表小组名称'),
  leader: reference('deputies').optional().describe('组长，写代表编号'),
  areas: z.array(reference('areas')).optional().describe('联系的村和社区'),
});

const office = z.strictObject({
  id: id.describe('编号'),
  name: line.describe('承办单位名称'),
  level: z.enum(['镇', '县', '市', '其他']).describe('哪一级的单位'),
  telephone: line.optional().describe('公开的办公电话'),
});

const presidium = z.strictObject({
  term: reference('terms').describe('哪一届'),
  chair: reference('deputies').optional().describe('主席'),
  viceChairs: z.array(reference('deputies')).optional().describe('副主席'),
  members: z.array(reference('deputies')).optional().describe('全部成员，含主席、副主席'),
  note: text.optional().describe('说明'),
});

const funds = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/, '年份是四位数字，要加引号')
    .optional()
    .describe('年度；不详就不写'),
  amount: count.meta({ unit: '元' }).describe('人大工作经费，单位：元'),
  note: text.optional().describe('说明'),
});

const staff = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/, '年份是四位数字，要加引号')
    .optional()
    .describe('年度；不详就不写'),
  fullTime: count.meta({ unit: '人' }).describe('专职工作人员数'),
  partTime: count.meta({ unit: '人' }).optional().describe('兼职工作人员数'),
  note: text.optional().describe('说明'),
});

const standingRule = z.strictObject({
  title: line.describe('制度名称'),
  on: partialDay.optional().describe('制定或修订的日期'),
  about: text.optional().describe('主要内容'),
});

const contact = z.strictObject({
  address: line.optional().describe('办公地址'),
  telephone: line.optional().describe('公开电话'),
  email: z.email('要写电子信箱，例如 rd@example.org').optional().describe('电子信箱'),
  hours: line.optional().describe('办公时间'),
});

/** What stands at the address of a record that was published and is there no longer. */
const withdrawal = z
  .strictObject({
    // Not a reference: what it names is gone.
    record: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+(\/\d{4}-\d{2})?$/, '要写成“类别/编号”，例如 motions/2025-03')
      .describe('撤下的记录，写“类别/编号”'),
    on: day.describe('撤下的日期'),
    why: text.describe('为什么撤下；会公开，不要重复不该公开的内容'),
    to: anyReference.optional().describe('内容并入或者改名以后的记录，写“类别/编号”'),
  })
  .describe('一条撤下的记录');

/** One township people's congress: its place, bodies, offices and local rules. `content/<town>/congress.yaml`. */
export const congress = z
  .strictObject({
    name: line.describe('人民代表大会的全称'),
    place: place.describe('在哪里；资料没有的就不写'),
    demonstration: z
      .boolean()
      .optional()
      .describe('示例数据写 true：每一页都会标明，并且不让搜索引擎收录'),
    asOf: day
      .optional()
      .describe('示例停在哪一天：过了这一天，示例里的“今天”还是这一天；真实的乡镇不写'),
    archive: z
      .boolean()
      .optional()
      .describe('只有历史资料、不再更新的写 true：里面的站和规定不当作现在的'),
    about: text.describe('一两段话介绍'),
    population: z
      .strictObject({
        value: count.meta({ unit: '人' }).describe('人口数'),
        on: partialDay.describe('统计时点'),
      })
      .optional()
      .describe('人口'),
    areas: z.array(area).optional().describe('村和社区'),
    groups: z.array(group).optional().describe('代表小组'),
    presidium: z.array(presidium).optional().describe('各届主席团'),
    offices: z.array(office).optional().describe('办理建议和居民反映的单位'),
    staff: z.array(staff).optional().describe('工作人员'),
    funds: z.array(funds).optional().describe('人大工作经费，按年度'),
    standingRules: z.array(standingRule).optional().describe('议事、工作、联系等制度'),
    contact: contact.optional().describe('人大办公室的联系方式'),
    noticeFrom: day.optional().describe('从哪一天起每月公示；写了以后，缺的月份会显示为“未见公示”'),
    rules: rules.partial().optional().describe('与全站规定不同的地方规定'),
    withdrawn: z
      .array(withdrawal)
      .optional()
      .describe('公开以后撤下、并入别处或者改了编号的记录；原来的网址会说明去了哪里'),
    ...provenance,
  })
  .refine(({ demonstration, place: { town } }) => !demonstration || town.includes('示例'), {
    path: ['place', 'town'],
    message: '示例数据的乡镇名称里要有“示例”两个字，例如 云溪镇（示例）',
  })
  .refine(({ demonstration, asOf }) => demonstration || asOf === undefined, {
    path: ['asOf'],
    message: '只有示例可以停在一天；真实的乡镇删去 asOf',
  })
  .describe('一个乡镇的人民代表大会');
