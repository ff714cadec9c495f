import { describe, expect, test } from 'vitest';
import { readBytes } from '#source/single.ts';

const read = (text: string, path = 'heyuan/meetings/s6.md') =>
  readBytes(path, new TextEncoder().encode(text));
const codes = (text: string, path?: string) => read(text, path).faults.map(({ code }) => code);

const front = `title: 会
kind: 其他会议
review: { author: 甲, by: 乙, on: 2026-01-01, conclusion: 可以公开 }`;

describe('front matter', () => {
  test.each([
    ['with a body', `---\n${front}\n---\n\n正文\n`, '正文'],
    ['without one', `---\n${front}\n---`, ''],
    ['with blanks behind its lines', `--- \n${front}\n---\t\n正文`, '正文'],
    [
      'with Windows line ends',
      `---\n${front}\n---\n\n一\n二\n`.replaceAll('\n', '\r\n'),
      '一\r\n二',
    ],
    ['above a rule', `---\n${front}\n---\n\n一\n\n---\n\n二`, '一\n\n---\n\n二'],
    ['above indented text', `---\n${front}\n---\n\n    缩进`, '    缩进'],
  ])('%s', (_name, text, body) => {
    expect(read(text).faults).toEqual([]);
    expect(read(text).entry?.body).toBe(body);
  });

  test.each([
    ['', ['empty']],
    [' \n\n', ['empty']],
    ['---\n---\n正文', ['empty']],
    ['---\n# 说明\n---\n', ['empty']],
    [front, ['front-matter']],
    [`\n---\n${front}\n---\n`, ['front-matter']],
    [`---\n${front}\n`, ['front-matter']],
    ['---\n只是文字\n---\n', ['schema']],
    ['---\n- 甲\n---\n', ['schema']],
  ])('%j is %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test('a byte order mark is a fault, but the record is read', () => {
  const { entry, faults } = read(`\uFEFF---\n${front}\n---\n`);
  expect(faults.map(({ code }) => code)).toEqual(['encoding']);
  expect(entry?.data).toMatchObject({ title: '会' });
});

test('a key written twice does not hide what else is wrong, and makes no record', () => {
  const { entry, faults } = read(`---\n${front}\ntitle: 又一个\nkind: 午会\n---\n`);
  expect(faults.map(({ code }) => code)).toEqual(['duplicate-key', 'duplicate-key', 'schema']);
  expect(entry).toBeUndefined();
});

test('offsets of YAML problems count from the head of the file', () => {
  const text = `---\ntitle: @甲\n---\n`;
  expect(read(text).faults).toMatchObject([{ code: 'yaml', from: text.indexOf('@') }]);
});
