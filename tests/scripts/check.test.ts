import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, whole, withLaidOver } from '../fixtures/lay.ts';

const script = join(import.meta.dirname, '../../scripts/check.mjs');
const several = join(broken, 'several/content');

/** Runs the command as a person would; `content` is the content folder. */
function check(content: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HUIYIN_CONTENT: content, HUIYIN_TODAY: '2026-03-25', ...env },
  });
  return { status, stdout, stderr };
}

describe('the exit code', { timeout: 60_000 }, () => {
  test('is 0 without errors', () => {
    expect(check(whole)).toEqual({
      status: 0,
      stdout: '检查了 15 个文件，没有问题。\n',
      stderr: '',
    });
  });

  test('is 1 with errors', () => {
    const { status, stdout } = withLaidOver(several, (root) => check(root));
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/个错误，\d+ 个提醒。\n方括号里.*\n$/),
    ]);
  });

  test.each([
    ['an unknown option', whole, ['--fromat', 'json'], '没有 --fromat 这个选项'],
    [
      'an unknown format',
      whole,
      ['--format', 'xml'],
      '没有“xml”这种格式；可以写：terminal、github、gitlab、json',
    ],
    ['an option without its value', whole, ['--town'], '--town 后面要写内容'],
    ['a word too many', whole, ['motions'], '不认识“motions”'],
    [
      'an unknown kind',
      whole,
      ['--kind', 'motion'],
      '没有“motion”这一类记录；可以写：congress、terms',
    ],
    ['an unknown town', whole, ['--town', 'heyan'], '没有“heyan”这个乡镇文件夹；现有：heyuan'],
    ['a folder that is not there', join(whole, 'nowhere'), [], '找不到内容文件夹'],
    ['a file in place of a folder', join(whole, 'site.yaml'), [], '是文件，不是内容文件夹'],
  ])('is 2 for %s', (_name, content, args, message) => {
    const { status, stdout, stderr } = check(content, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('is 2 for a day that is none', () => {
    const { status, stderr } = check(whole, [], { HUIYIN_TODAY: '2026-02-30' });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('HUIYIN_TODAY 写成了“2026-02-30”'),
    ]);
  });
});

test('a town without a change can be asked for beside a change', { timeout: 60_000 }, () => {
  const repository = mkdtempSync(join(tmpdir(), 'huiyin-check-'));
  const content = join(repository, 'content');
  cpSync(whole, content, { recursive: true });
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'a'],
  ])
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: repository,
    });
  const { status, stdout, stderr } = check(content, ['--base', 'HEAD', '--town', 'heyuan']);
  rmSync(repository, { recursive: true });
  expect([status, stdout, stderr]).toEqual([0, '检查了 0 个文件，没有问题。\n', '']);
});

describe('what is printed', { timeout: 60_000 }, () => {
  const issues = (root: string, args: string[]) =>
    JSON.parse(check(root, ['--format', 'json', ...args]).stdout) as {
      files: number;
      issues: { file: string }[];
    };

  test('is about one town or one kind, if that is asked for', () => {
    withLaidOver(several, (root) => {
      const files = (...args: string[]) =>
        new Set(issues(root, args).issues.map(({ file }) => file.slice(root.length + 1)));
      expect(files('--kind', 'terms')).toEqual(new Set(['heyuan/terms/19.yaml']));
      expect(files('--kind', 'terms', '--town', 'heyuan')).toEqual(
        new Set(['heyuan/terms/19.yaml']),
      );
      expect(files('--kind', 'congress')).toEqual(new Set());
      expect(issues(root, ['--kind', 'congress']).files).toBe(1);
    });
  });

  test('names files as one would open them from here', () => {
    const here = mkdtempSync(join(tmpdir(), 'huiyin-check-'));
    writeFileSync(join(here, 'x.txt'), '');
    const { stdout } = spawnSync(process.execPath, [script, '--format', 'github'], {
      encoding: 'utf8',
      cwd: join(here, '..'),
      env: { ...process.env, HUIYIN_CONTENT: here },
    });
    rmSync(here, { recursive: true });
    expect(stdout).toContain(
      `::error file=${here.split('/').at(-1)}/x.txt,line=1,col=1,title=place::`,
    );
  });

  test('is help, when that is asked for', () => {
    const { status, stdout } = check(whole, ['--help']);
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('--format terminal|github|gitlab|json'),
    ]);
  });
});
