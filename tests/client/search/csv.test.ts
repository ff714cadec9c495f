import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/client/search/answer.ts';
import { csvOf, fileName } from '../../../src/client/search/csv.ts';
import { readCsv } from '../../csv.ts';

const row: Row = {
  title: '关于“修路”的建议',
  kind: '议案建议',
  town: '甲镇',
  demonstration: true,
  day: '2026-03',
  state: '办结',
  category: '道路交通',
  href: '/renda/a/motions/1/',
};

describe('the table', () => {
  test('has a header, a line for each result, and what office programs need', async () => {
    const text = await csvOf([row, { ...row, day: '', demonstration: false }], 'https://a.example');
    expect(text.startsWith('\uFEFF标题,')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(3);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(readCsv(text)).toEqual([
      ['标题', '类型', '乡镇', '日期', '状态', '类别', '网址', '说明'],
      [
        ...['关于“修路”的建议', '议案建议', '甲镇', '2026年3月', '办结', '道路交通'],
        ...['https://a.example/renda/a/motions/1/', '示例数据'],
      ],
      [
        ...['关于“修路”的建议', '议案建议', '甲镇', '日期不详', '办结', '道路交通'],
        ...['https://a.example/renda/a/motions/1/', ''],
      ],
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1'])(
    'does not let %j be reckoned',
    async (title) => {
      const [, [cell] = []] = readCsv(await csvOf([{ ...row, title }], 'https://a.example'));
      expect(cell).toBe(`'${title}`);
    },
  );

  test.each(['a,b', 'a"b"', 'a\nb', "'a", ' a '])('keeps %j', async (title) => {
    const [, [cell] = []] = readCsv(await csvOf([{ ...row, title }], 'https://a.example'));
    expect(cell).toBe(title);
  });
});

test.each([
  ['道路', '回音搜索-道路-2026-11-24.csv'],
  ['', '回音搜索-全部-2026-11-24.csv'],
  ['a/b\\c:*?"<>|', '回音搜索-a b c-2026-11-24.csv'],
  ['../../\u202Egpj', '回音搜索-.. .. gpj-2026-11-24.csv'],
  ['长'.repeat(300), `回音搜索-${'长'.repeat(40)}…-2026-11-24.csv`],
])('a table for %j is called %s', (text, name) => {
  expect(fileName(text, '2026-11-24')).toBe(name);
});
