import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markdown } from '#checks/report/markdown.ts';
import { terminal } from '#checks/report/terminal.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { withAttachments } from '#source/attachments.ts';
import { readContent } from '#source/disk.ts';
import { broken, sinceWhole, whole, whileLaidOver } from '../fixtures/lay.ts';

const today = '2026-03-25';

/** What a clerk would read for a content folder. */
async function said(root: string, published?: string): Promise<string> {
  const reading = { ...(await withAttachments(readContent(root), published)), root: 'content' };
  return terminal(runChecks(reading, { rules, today }), reading);
}

test('the whole content has nothing wrong', async () => {
  expect(await said(whole)).toBe('检查了 15 个文件，没有问题。\n');
});

/** What a clerk would read of a change, and what the pull request would say of it. */
async function saidOfChange(root: string): Promise<string> {
  const since = sinceWhole(root);
  const reading = { ...readContent(root), root: 'content' };
  const report = runChecks(reading, { rules, today, since });
  return `${terminal(report, reading)}\n${markdown(report, reading, since)}`;
}

// Each case is a folder: what differs from the whole content, and what is said of it.
describe('a clerk is told', () => {
  test.each(readdirSync(broken))('%s', async (name) => {
    const folder = join(broken, name);
    // A case with a list of files that are gone is a change of the whole content.
    const isChange = existsSync(join(folder, 'gone.txt'));
    const published = relative('', join(folder, 'public'));
    const output = await whileLaidOver(join(folder, 'content'), (root) =>
      isChange ? saidOfChange(root) : said(root, published),
    );
    await expect(output).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});
