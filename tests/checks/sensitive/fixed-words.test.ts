import { expect, test } from 'vitest';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { assemble, readContent } from '#source/disk.ts';
import { secretsOf, withoutValues } from '#checks/sensitive/redact.ts';
import { readBytes } from '#source/single.ts';
import { whole } from '../../fixtures/lay.ts';

const MATTER = 'heyuan/matters/2026-001.yaml';
const { files } = readContent(whole);

/** What is said of a record whose summary has more in it, of its names. */
function said(more: string): string[] {
  const after = files.map(({ path, text }) => {
    const changed = text.replace('晚上出行不便', () => `晚上${more}出行不便`);
    return readBytes(path, Buffer.from(path === MATTER ? changed : text));
  });
  return runChecks(assemble(whole, after), { rules, today: '2026-03-25' })
    .issues.filter(({ rule, message }) => rule === 'privacy' && message.includes('姓名'))
    .flatMap(({ message, hint }) => [message, hint]);
}

test.each([
  ['，村民李民反映', '李*'],
  ['，村民赵生，', '赵*'],
  ['，学生王学生病，', '王**'],
  ['，村民李一，', '李*'],
  ['，村民赵学生，', '赵**'],
])('%s: the words of the message are whole, and tell nothing of the name', (text, masked) => {
  expect(said(text)).toEqual([
    `这里有姓名 ${masked}，居民、学生、当事人不写姓名`,
    '删去姓名，只写事；要区分几个人的，写“一名学生”“另一户”',
  ]);
});

test.each([
  ['村民李民反映', '“村民李民反映”里的村民', '“村民李*反映”里的村民'],
  ['村民李民反映', '“民反映”里的居民', '“*反映”里的居民'],
  ['村民李民反映', '“李 民”说居民', '“李 *”说居民'],
])('%s: %s is shown as %s', (text, message, shown) => {
  const name = { start: 2, end: 4, masked: '李*', folded: '李民' };
  expect(withoutValues(message, secretsOf(name, text))).toBe(shown);
});
