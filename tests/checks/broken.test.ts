import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminal } from '#checks/report/terminal.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { readContent } from '#source/disk.ts';
import { broken, whole, withLaidOver } from '../fixtures/lay.ts';

const today = '2026-03-25';

/** What a clerk would read for a content folder. */
function said(root: string): string {
  const reading = { ...readContent(root), root: 'content' };
  return terminal(runChecks(reading, { rules, today }), reading);
}

test('the whole content has nothing wrong', () => {
  expect(said(whole)).toBe('检查了 15 个文件，没有问题。\n');
});

// Each case is a folder: what differs from the whole content, and what is said of it.
describe('a clerk is told', () => {
  test.each(readdirSync(broken))('%s', async (name) => {
    const folder = join(broken, name);
    const output = withLaidOver(join(folder, 'content'), said);
    await expect(output).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});
