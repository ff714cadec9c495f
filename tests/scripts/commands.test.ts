import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const nowhere = mkdtempSync(join(tmpdir(), 'huiyin-commands-'));
afterAll(() => rmSync(nowhere, { recursive: true }));

function run(name: string, args: string[], env: Record<string, string>) {
  const script = join(import.meta.dirname, `../../scripts/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test.each([
  ['check-search', []],
  ['dev', []],
  ['generate', ['--out', join(nowhere, 'out')]],
])('%s refuses a day that is none', { timeout: 60_000 }, (name, args) => {
  expect(run(name, args, { HUIYIN_TODAY: '2026-02-30' })).toEqual({
    status: 2,
    stdout: '',
    stderr: '环境变量 HUIYIN_TODAY 写成了“2026-02-30”；要写成年-月-日，例如 2026-03-05。\n',
  });
});

describe('bench', { timeout: 60_000 }, () => {
  test.each([
    ['without a site', [], '没有找到生成好的网站；先运行 npm run build。\n'],
    ['with an option', ['--fast'], '没有 --fast 这个选项。\n\n用法：npm run bench'],
    ['of no folder', [nowhere], `${nowhere} 不是内容文件夹：里面没有 site.yaml。\n`],
  ])('%s says what is missing', (_name, args, message) => {
    const { status, stdout, stderr } = run('bench', args, { HUIYIN_OUT: nowhere });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
