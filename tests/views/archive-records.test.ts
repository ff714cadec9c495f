import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { RecordView } from '../../src/views/pages.ts';
import { citationView } from '../../src/views/citation.ts';
import { congressView } from '../../src/views/congress.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

const review = {
  author: '编辑组',
  by: '校核组',
  on: '2026-11-24',
  conclusion: '可以公开' as const,
};
const sources = [{ title: '一份总结' }];
const groupMonths = { value: 3, source: '总结：每季度至少一次' };
const past = (fields = {}) =>
  congress({
    archive: true,
    rules: { groupMonths },
    funds: [{ amount: 50_000, note: '全年。' }],
    staff: [{ fullTime: 2 }],
    standingRules: [{ title: '小组活动', about: '每季度一次。' }],
    ...fields,
  });
const entries = [
  past(),
  entry('terms', '18', { from: '2022-01-08' }),
  entry('meetings', 'dahui', { title: '大会', kind: '人民代表大会会议', review }),
  entry('meetings', 'nianchu', { title: '年初的专题会议', kind: '其他会议', review }),
  entry('activities', 'xuexi', {
    title: '学习',
    figures: [{ label: '学习', value: 3, unit: '次' }],
    review,
    sources,
  }),
  entry('motions', 'lu', { title: '关于修路的议案', publicity: undefined, review }),
  entry('summaries', 'zongjie', {
    figures: [{ label: '学习', value: 3, unit: '次', records: ['activities/xuexi'] }],
    review,
    sources,
  }),
];
const model = createModel(entries, settings, '2026-11-24');
const town = model.towns[0]!;
const viewOf = (key: string, of = model): RecordView =>
  recordView(of, of.towns[0]!.find(key)!) as RecordView;
const text = (value: unknown) => JSON.stringify(value);

describe('the congress of an archive', () => {
  const { sections } = congressView(model, town);
  const section = (id: string) => sections.find((one) => one.id === id);

  test('has a table of the rules that its summary tells of, and of no other', () => {
    expect(section('rules')).toMatchObject({
      heading: '当时的规定',
      table: { rows: [[['代表小组活动至少'], ['每季度一次'], ['总结：每季度至少一次']]] },
    });
    const without = createModel([past({ rules: {} })], settings, '2026-11-24');
    expect(text(congressView(without, without.towns[0]!).sections)).not.toContain('当时的规定');
  });

  test('says once that a year is not known, and nothing of days that nobody asks for', () => {
    expect(text(section('money'))).toContain('"5万元（全年，年份不详）"');
    expect(text(section('money'))).toContain('"专职2名（年份不详）"');
    expect(text(section('standing-rules'))).not.toContain('日期不详');
  });

  test('of a living congress all rules stand, each with where it comes from', () => {
    const living = createModel([past({ archive: false })], settings, '2026-11-24');
    const all = text(congressView(living, living.towns[0]!).sections);
    expect(all).toContain('["每季度一次"],["总结：每季度至少一次"],["本镇规定"]');
    expect(all).toContain('全站默认');
  });
});

describe('whose a record is', () => {
  const cited = (key: string) =>
    citationView(model, town.find(key)!, { path: 'a.json', sha256: '0' }).gb;

  test('those who wrote it from the summary are its authors', () => {
    expect(cited('meetings/nianchu')).toMatch(/^编辑组\. 年初的专题会议\[EB\/OL\]/);
  });

  test('only a meeting of the congress or its presidium is said to be held by the congress', () => {
    expect(text(viewOf('meetings/dahui').frame)).toContain('"organizer"');
    expect(text(viewOf('meetings/nianchu').frame)).not.toContain('"organizer"');
    expect(text(viewOf('activities/xuexi').frame)).not.toContain('"organizer"');
  });

  test('how a motion was made public is not said where nobody knows', () => {
    expect(text(viewOf('motions/lu'))).not.toContain('公开方式');
  });
});

test('a number that a record states is said to stand there, not to be counted', () => {
  const words = text(viewOf('summaries/zongjie'));
  expect(words).toContain('有1条记录可查');
  expect(words).toContain('，记录里写的也是3次，但也出自这份总结，不是另外的印证');
});
