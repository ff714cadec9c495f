import type * as z from 'zod';
import { type Site, site } from '../../src/schema/site.ts';
import type { Rules } from '../../src/schema/rules.ts';
import type { Entry, EntryOf } from '../../src/source/entry.ts';
import { type DataOf, type Kind, kinds } from '../../src/source/kinds.ts';

/** What may be written in a record of a kind, before its schema has seen it. */
export type Written<K extends Kind> = z.input<(typeof kinds)[K]['schema']>;

const rule = (value: number) => ({ value, source: `${value}：测试所用` });

/** Settings as a site would write them, read by the site's own schema. */
export const settings: Site = site.parse({
  name: '回音',
  promise: '件件有回音',
  about: '测试所用的网站。',
  address: { origin: 'https://huiyin.example.org', base: '/' },
  organiser: { name: '测试单位' },
  rules: {
    noticeDay: rule(20),
    replyMonths: rule(3),
    complexMonths: rule(6),
    redoMonths: rule(1),
    stationReplyDays: rule(30),
    presidiumMonths: rule(3),
    sessionsPerYear: rule(2),
    groupMonths: rule(3),
    dutyNoticeDays: rule(3),
    motionSigners: rule(5),
    interpellationSigners: rule(10),
    resultClasses: {
      scheme: '测试四类',
      source: '测试所用',
      classes: [
        { code: 'A', meaning: '已经解决' },
        { code: 'B', meaning: '逐步解决', open: true },
        { code: 'C', meaning: '以后解决' },
        { code: 'D', meaning: '留作参考' },
      ],
    },
  },
} satisfies z.input<typeof site>);

/** The rules of the settings, with some numbers changed. */
export function rulesWith(
  changes: Partial<Record<Exclude<keyof Rules, 'resultClasses'>, number>> = {},
): Rules {
  const changed = Object.entries(changes).map(([name, value]) => [name, rule(value)]);
  return site.shape.rules.parse({ ...settings.rules, ...Object.fromEntries(changed) });
}

const review = {
  author: '测试起草人',
  by: '测试审查人',
  on: '2026-01-01',
  conclusion: '可以公开' as const,
};

/** The least that a record of each kind must say. */
const least: { readonly [K in Kind]: Written<K> } = {
  congress: { name: '测试镇人民代表大会', place: { town: '测试镇' }, about: '测试。', review },
  terms: { number: 18, review },
  deputies: {
    name: '王小明',
    mandates: [{ level: '镇', term: '18', elected: '换届选举', from: '2022-01-08' }],
    review,
  },
  stations: { name: '测试联络站', family: '联络站', review },
  matters: {
    title: '路灯不亮',
    receivedOn: '2026-03-05',
    station: 'hedong',
    channel: '接待日',
    category: '道路交通',
    summary: '路灯不亮。',
    review,
  },
  notices: { postedOn: '2026-03-20', signedBy: '站长', review },
  motions: {
    title: '关于修路的建议',
    kind: '建议',
    category: '城建环保',
    publicity: '全文公开',
    review,
  },
  supervision: { title: '检查饮用水', kind: '执法检查', review },
  activities: { title: '走访', kind: '走访联系', review },
  campaigns: { title: '清河行动', review },
  meetings: { title: '第九次会议', kind: '人民代表大会会议', review },
  summaries: { title: '2025年工作总结', span: '年度', review },
};

/** What the schema of a kind makes of the least record with some fields added or changed. */
export function dataOf<K extends Kind>(kind: K, fields: Partial<Written<K>> = {}): DataOf<K> {
  return kinds[kind].schema.parse({ ...least[kind], ...fields }) as DataOf<K>;
}

/** An entry as the reader would hand it over. */
export function entry<K extends Kind>(
  kind: K,
  id: string,
  fields: Partial<Written<K>> = {},
  { town = 'ceshi', body = '' }: { town?: string; body?: string } = {},
): Entry & EntryOf<K> {
  const { format } = kinds[kind];
  const file = kind === 'congress' ? `${town}/congress.yaml` : `${town}/${kind}/${id}.${format}`;
  return { kind, town, id, file, data: dataOf(kind, fields), body } as Entry & EntryOf<K>;
}

/** The entry of a town's congress. */
export const congress = (fields: Partial<Written<'congress'>> = {}, town = 'ceshi') =>
  entry('congress', 'congress', fields, { town });

/** Of a whole, only what a part names: for comparing also what must be absent. */
export function partLike<T extends object>(whole: T, part: Partial<T>): Partial<T> {
  return Object.fromEntries(
    Object.keys(part).map((key) => [key, whole[key as keyof T]]),
  ) as Partial<T>;
}
