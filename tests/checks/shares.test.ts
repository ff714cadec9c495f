import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '#checks/issue.ts';
import { terminal } from '#checks/report/terminal.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { checkTowns, joinShares } from '#checks/shares.ts';
import { withAttachments } from '#source/attachments.ts';
import { readContent, readTowns } from '#source/disk.ts';
import { broken, whole } from '../fixtures/lay.ts';

const today = '2026-03-25';
const repository = join(import.meta.dirname, '../..');
const shipped = join(repository, 'content');

/** Every broken case as a town of its own in one folder; what they have beside their town lies there as well. */
let folder = '';
let many = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-towns-'));
  many = join(folder, 'many');
  cpSync(whole, many, { recursive: true });
  for (const name of readdirSync(broken)) {
    const content = join(broken, name, 'content');
    cpSync(join(whole, 'heyuan'), join(many, name), { recursive: true });
    for (const item of readdirSync(content)) {
      const to = item === 'heyuan' ? name : item;
      // What would end the reading of all settings is a case of its own.
      if (item !== 'site.yaml') cpSync(join(content, item), join(many, to), { recursive: true });
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Three small towns of one year, on a day on which some of what they write is still to come. */
function generated(): string {
  const out = join(folder, 'generated');
  const args = ['--out', out, '--towns', '3', '--years', '1', '--today', '2026-06-30'];
  spawnSync(process.execPath, [join(repository, 'scripts/generate.ts'), ...args]);
  return out;
}

/** What one thread says of a folder, and what two say, each with every second town. */
async function bothWays(root: string, list: readonly Rule[] = rules) {
  const options = { rules: list, today };
  const published = join(broken, 'attachments', 'public');
  const all = await withAttachments(readContent(root), published);
  const towns = readdirSync(root).filter((_, index) => index % 2 === 0);
  const isSecond = (town: string) => towns.includes(town);
  const isFirst = (town: string) => !isSecond(town);
  const reading = await withAttachments(readTowns(root, isFirst), published);
  const second = await withAttachments(readTowns(root, isSecond));
  const own = checkTowns(reading, isFirst, options);
  // As it comes from another thread.
  const others = structuredClone(checkTowns(second, isSecond, options));
  return {
    one: terminal(runChecks(all, options), all),
    two: joinShares(reading, own, others, options),
  };
}

describe('two shares say what one run says', { timeout: 60_000 }, () => {
  test.each([
    ['of the shipped content', () => shipped],
    ['of the whole content', () => whole],
    ['of every broken case as a town', () => many],
    ['of generated towns', generated],
  ])('%s', async (_name, root) => {
    const { one, two } = await bothWays(root());
    expect(two && terminal(two.report, two.reading)).toBe(one);
  });

  test.each(['a-cun', 'b-cun'])('of a page with the telephone of %s', async (town) => {
    const root = join(folder, `with-${town}`);
    cpSync(whole, root, { recursive: true });
    for (const name of ['a-cun', 'b-cun']) mkdirSync(join(root, name));
    writeFileSync(join(root, town, 'congress.yaml'), 'telephone: 13912345678\n');
    mkdirSync(join(root, 'pages'), { recursive: true });
    writeFileSync(
      join(root, 'pages', 'a.mdx'),
      '---\ntitle: 电话\n---\n电话 13912345678、13912345679。\n',
    );
    const { one, two } = await bothWays(root);
    expect(one).toContain('手机号码 139****5679');
    expect(one).not.toContain('139****5678');
    expect(two && terminal(two.report, two.reading)).toBe(one);
  });

  test('where site.yaml is missing, and where it cannot be read', async () => {
    for (const name of ['site', 'no-congress']) {
      const { one, two } = await bothWays(join(broken, name, 'content'));
      expect(two && terminal(two.report, two.reading)).toBe(one);
    }
  });
});

test.each(['file', 'record', 'model'] as const)(
  'where a rule for a %s crashes, one thread has to do it all',
  async (scope) => {
    const crash: Rule = {
      name: 'crash',
      about: '测试',
      level: 'error',
      scope,
      check: () => {
        throw new Error('坏了');
      },
    };
    expect((await bothWays(whole, [...rules, crash])).two).toBeUndefined();
  },
);
