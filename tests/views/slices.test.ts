import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { MatterStage } from '../../src/model/matter-state.ts';
import type { MotionStage } from '../../src/model/motion-state.ts';
import type { LinkedRecord } from '../../src/model/records.ts';
import type { Tenure } from '../../src/model/seats.ts';
import * as routes from '../../src/routes.ts';
import { activity } from '../../src/schema/activity.ts';
import { matter } from '../../src/schema/matter.ts';
import { meeting } from '../../src/schema/meeting.ts';
import { motion } from '../../src/schema/motion.ts';
import { station } from '../../src/schema/station.ts';
import { supervision } from '../../src/schema/supervision.ts';
import type { Facet, KindView } from '../../src/views/kind-view.ts';
import { viewOf } from '../../src/views/kinds/index.ts';
import { PAGE_SIZE, recordsOf, sliceIndex, slicesOf } from '../../src/views/slices.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

const motionsOf = (count: number): readonly LinkedRecord[] => {
  const entries = Array.from({ length: count }, (_, index) =>
    entry('motions', `n-${String(index).padStart(4, '0')}`, {
      submittedOn: `${2024 + (index % 3)}-03-05`,
      kind: index % 2 === 0 ? '建议' : '批评',
    }),
  );
  return createModel([congress(), ...entries], settings, '2026-11-24').towns[0]!.records.motions;
};

const facet = (key: string, more: Partial<Facet<LinkedRecord>> = {}): Facet<LinkedRecord> => ({
  key,
  label: key,
  valuesOf: (record) => {
    const value = record.kind === 'motions' ? record.data.kind : '';
    return [{ value, text: value }];
  },
  ...more,
});

const viewWith = (...facets: Facet<LinkedRecord>[]): KindView<LinkedRecord> => ({
  ...viewOf('motions'),
  facets,
});

describe('parting a list', () => {
  test('every record stands under each of its values, in the order of the list', () => {
    const records = motionsOf(9);
    const [kinds] = sliceIndex(records, viewWith(facet('kind'))).facets;
    expect(kinds?.values.map(({ value, records: part }) => [value, part.length])).toEqual([
      ['建议', 5],
      ['批评', 4],
    ]);
    for (const { records: part } of kinds!.values) {
      expect(part).toEqual(records.filter((record) => part.includes(record)));
    }
  });

  test('the fullest value comes first, unless the values have ranks', () => {
    const ranked = facet('kind', {
      valuesOf: ({ data }) => [
        'kind' in data && data.kind === '批评'
          ? { value: '批评', text: '批评', rank: 1 }
          : { value: '建议', text: '建议', rank: 2 },
      ],
    });
    const values = (one: Facet<LinkedRecord>) =>
      sliceIndex(motionsOf(9), viewWith(one)).facets[0]?.values.map(({ value }) => value);
    expect(values(facet('kind'))).toEqual(['建议', '批评']);
    expect(values(ranked)).toEqual(['批评', '建议']);
  });

  test('years stand newest first', () => {
    const index = sliceIndex(motionsOf(7), viewOf('motions'));
    const years = index.facets.find((one) => one.facet.key === 'year');
    expect(years?.values.map(({ text }) => text)).toEqual(['2026年', '2025年', '2024年']);
  });

  test('what is of no known year stands last, where others are of one', () => {
    const entries = ['2026-03-05', '2026', undefined, undefined].map((submittedOn, index) =>
      entry('motions', `n-${index}`, submittedOn ? { submittedOn } : {}),
    );
    const town = createModel([congress(), ...entries], settings, '2026-11-24').towns[0]!;
    const undated = town.records.motions;
    const years = (records: readonly LinkedRecord[]) =>
      sliceIndex(records, viewOf('motions'))
        .facets.find((one) => one.facet.key === 'year')
        ?.values.map(({ text, records: list }) => [text, list.length]);
    expect(years(undated)).toEqual([
      ['2026年', 2],
      ['年份不详', 2],
    ]);
    expect(years(undated.slice(2))).toEqual([]);
    expect(routes.slicePath({ facet: { key: 'year', value: '年份不详' } })).toBe('year/unknown');
  });

  test('a value with few records is left out where the facet says so', () => {
    const index = sliceIndex(motionsOf(9), viewWith(facet('kind', { hiddenUpTo: 4 })));
    expect(index.facets[0]?.values.map(({ value }) => value)).toEqual(['建议']);
  });

  test('is done once for a list', () => {
    const records = motionsOf(3);
    expect(sliceIndex(records, viewWith())).toBe(sliceIndex(records, viewWith()));
    expect(sliceIndex([...records], viewWith())).not.toBe(sliceIndex(records, viewWith()));
  });
});

describe('the pages of a list', () => {
  test.each([
    [0, 1],
    [1, 1],
    [PAGE_SIZE, 1],
    [PAGE_SIZE + 1, 2],
    [PAGE_SIZE * 2, 2],
    [PAGE_SIZE * 2 + 1, 3],
  ])('%i records are %i pages', (count, pages) => {
    const slices = slicesOf(sliceIndex(motionsOf(count), viewWith()));
    expect(slices.map(({ page }) => page)).toEqual(
      Array.from({ length: pages }, (_, index) => index + 1),
    );
  });

  test('each value has pages of its own', () => {
    const index = sliceIndex(motionsOf(PAGE_SIZE * 2 + 1), viewWith(facet('kind')));
    expect(slicesOf(index).map(routes.slicePath)).toEqual([
      ...['', 'page/2', 'page/3', 'kind/suggestion', 'kind/suggestion/page/2', 'kind/criticism'],
    ]);
  });

  test('an address finds its records, by the value or by its ASCII form', () => {
    const index = sliceIndex(motionsOf(9), viewWith(facet('kind')));
    const part = (key: string, value: string) =>
      recordsOf(index, { facet: { key, value } })?.records.length;
    expect(part('kind', '批评')).toBe(4);
    expect(part('kind', 'criticism')).toBe(4);
    expect(part('kind', '议案')).toBeUndefined();
    expect(part('colour', '批评')).toBeUndefined();
    expect(recordsOf(index, { page: 2 })).toBeUndefined();
  });
});

describe('addresses', () => {
  // A stage that is added to the model and not here does not compile.
  const motionStages: Record<MotionStage, true> = {
    ...{ 经过不详: true, 待交办: true, 列入议程: true, 办理中: true, 逾期未答复: true },
    ...{ 已答复: true, 跟踪落实: true, 待重新办理: true, 重新办理: true, 办结: true, 撤回: true },
  };
  const matterStages: Record<MatterStage, true> = {
    ...{ 待交办: true, 办理中: true, 逾期未答复: true, 已答复: true, 待重新办理: true },
    ...{ 当场答复: true, 转为建议: true, 不予受理: true, 办结: true },
  };
  const tenures: Record<Tenure, true> = {
    ...{ 尚未就任: true, 在任: true, 已离任: true, 任期不详: true },
  };

  test.each<[string, readonly string[]]>([
    ['stages of motions', Object.keys(motionStages)],
    ['stages of matters', Object.keys(matterStages)],
    ['tenures', Object.keys(tenures)],
    ['kinds of motions', motion.shape.kind.options],
    ['categories of motions', motion.shape.category.options],
    ['categories of matters', matter.shape.category.options],
    ['kinds of supervision', supervision.shape.kind.options],
    ['kinds of activities', activity.shape.kind.options],
    ['kinds of meetings', meeting.shape.kind.options],
    ['families of stations', station.shape.family.options],
    ['levels', ['镇', '县', '市', '省', '全国']],
  ])('%s have each an ASCII form of their own', (_, values) => {
    const slugs = values.map(routes.slugOf);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(slugs).size).toBe(values.length);
  });

  test('what is ASCII stays, in lower case', () => {
    expect(['2026', 'A', 'wang-xiaoming', 'constructor'].map(routes.slugOf)).toEqual([
      ...['2026', 'a', 'wang-xiaoming', 'constructor'],
    ]);
  });
});
