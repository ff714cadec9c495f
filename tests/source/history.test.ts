import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSince } from '#source/history.ts';
import { whole } from '../fixtures/lay.ts';

let repository = '';
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'huiyin-history-'));
  cpSync(whole, join(repository, 'a', 'content'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: repository,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'a');
});
afterAll(() => rmSync(repository, { recursive: true }));

test('the earlier version of a changed file is read, wherever in the repository the content lies', async () => {
  const root = join(repository, 'a', 'content');
  const path = 'heyuan/terms/19.yaml';
  const text = readFileSync(join(root, path), 'utf8');
  writeFileSync(join(root, path), `${text}\n`);
  writeFileSync(join(root, 'heyuan/terms/20.yaml'), '');
  const { since } = await readSince(root, 'HEAD');
  expect(
    since.changes.map((change) => [
      change.path,
      change.before?.file?.text,
      change.after?.file?.text,
    ]),
  ).toEqual([
    [path, text, `${text}\n`],
    ['heyuan/terms/20.yaml', undefined, ''],
  ]);
});

test('what git cannot say is said in Chinese', async () => {
  const root = join(repository, 'a', 'content');
  await expect(readSince(root, 'nothing')).rejects.toThrow('没有“nothing”这个版本');
  await expect(readSince(tmpdir(), 'HEAD')).rejects.toThrow('不在 git 仓库里');
});
