import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, parseQuery, typedFilters, yearsOf } from '#query/parse.ts';

const read = (typed: string) => {
  const { terms, filters } = parseQuery(typed);
  const words = terms.map(
    ({ text, inTitle, without }) => `${without ? '-' : ''}${inTitle ? '标题:' : ''}${text}`,
  );
  return { words, filters };
};

describe('what is typed', () => {
  test.each<[string, string[], object]>([
    ['道路硬化', ['道路硬化'], {}],
    ['石桥村 路灯', ['石桥村', '路灯'], {}],
    ['石桥村　路灯', ['石桥村', '路灯'], {}],
    ['"open data"', ['open data'], {}],
    ['“事事有结果，件件有回音”', ['事事有结果，件件有回音'], {}],
    ['「老街 路灯」 水', ['老街 路灯', '水'], {}],
    ['道路 -桥', ['道路', '-桥'], {}],
    ['道路 －"老街 路灯"', ['道路', '-老街 路灯'], {}],
    ['标题:路灯', ['标题:路灯'], {}],
    ['标题：“老街 路灯”', ['标题:老街 路灯'], {}],
    ['-标题:路灯 道路', ['-标题:路灯', '道路'], {}],
    ['路灯 乡镇:云溪', ['路灯'], { town: '云溪' }],
    ['年份:2015..2019', [], { year: '2015..2019' }],
    ['年份：2015-2019', [], { year: '2015..2019' }],
    ['年份:2015年至2019年', [], { year: '2015..2019' }],
    ['年份:2015..', [], { year: '2015..' }],
    ['类型:居民反映 状态:逾期未答复', [], { kind: '居民反映', state: '逾期未答复' }],
    [
      '单位:水利站 类别:供水排水 依据:有来源可查',
      [],
      { office: '水利站', category: '供水排水', evidence: '有来源可查' },
    ],
    ['類型:議案建議 標題:路燈', ['标题:路燈'], { kind: '議案建議' }],
    ['联系:张三', ['联系:张三'], {}],
    ['http://example.org', ['http://example.org'], {}],
    ['2026-03', ['2026-03'], {}],
    ['"没有关上', ['没有关上'], {}],
    ['""', [], {}],
    ['-', ['-'], {}],
    ['', [], {}],
    ['   ', [], {}],
  ])('%j', (typed, words, filters) => {
    expect(read(typed)).toEqual({ words, filters });
  });

  test('is read up to a length', () => {
    expect(read('路'.repeat(10_000)).words).toEqual(['路'.repeat(LONGEST)]);
  });

  test('is always read', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        const { terms } = parseQuery(typed);
        expect(terms.every(({ text }) => text.length > 0 && text.length <= LONGEST)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2015', { from: 2015, to: 2015 }],
  ['2015..2019', { from: 2015, to: 2019 }],
  ['2015..', { from: 2015, to: 9999 }],
  ['..2019', { from: 0, to: 2019 }],
  ['..', undefined],
  ['去年', undefined],
  ['', undefined],
])('years %j', (span, expected) => {
  expect(yearsOf(span)).toEqual(expected);
});

test('filters are read back as they would be typed', () => {
  const filters = { town: '云溪镇 （示例）', year: '2015..2019', kind: '居民反映' };
  expect(typedFilters(filters)).toBe('类型:居民反映 乡镇:"云溪镇 （示例）" 年份:2015..2019');
  expect(parseQuery(typedFilters(filters))).toEqual({ terms: [], filters });
  expect(typedFilters({})).toBe('');
});
