import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-generate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const env = { ...process.env, HUIYIN_TODAY: '2026-11-24' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/generate.ts'), ...args],
    { encoding: 'utf8', env },
  );
  return { status, stdout, stderr };
}

const contents = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const);

test('a folder is written, and written again in its place', () => {
  const out = join(folder, 'whole');
  const first = run('--records', '100', '--out', out);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/完成：1 个乡镇，\d+ 条记录/);
  const before = contents(out);
  expect(before.map(([path]) => path)).toContain('/site.yaml');
  expect(run('--records', '100', '--out', out).status).toBe(0);
  expect(contents(out)).toEqual(before);
  // What an earlier run made and this one does not is gone.
  expect(run('--records', '100', '--seed', '9', '--out', out).status).toBe(0);
  const towns = readdirSync(out).filter((name) => !/^(\.|site|pages)/.test(name));
  expect(towns).toHaveLength(1);
}, 60_000);

test('a folder with something else in it is left alone', () => {
  const out = join(folder, 'mine');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), '信');
  const { status, stderr } = run('--out', out);
  expect(status).toBe(2);
  expect(stderr).toContain('letter.txt');
  expect(readdirSync(out)).toEqual(['letter.txt']);
});

test('a mark cannot make the program touch what lies outside', () => {
  const out = join(folder, 'marked');
  mkdirSync(out);
  writeFileSync(join(folder, 'outside.txt'), '信');
  writeFileSync(join(out, '.huiyin-generated'), '../outside.txt\n..\n');
  expect(run('--records', '100', '--out', out).status).toBe(0);
  expect(readFileSync(join(folder, 'outside.txt'), 'utf8')).toBe('信');
}, 60_000);

test.each([
  [[], '--out'],
  [['--out'], '--out'],
  [['--out', 'x', '--towns', '0'], '--towns 写成了“0”；要写 1 至 2000 的整数'],
  [['--out', 'x', '--years', 'three'], '--years 写成了“three”'],
  [['--out', 'x', '--seed', '-1'], '--seed'],
  [['--out', 'x', '--records', '500', '--towns', '2'], '不能与 --towns、--years 一起写'],
  [['--out', 'x', '--today', '2026-02-30'], '--today 写成了“2026-02-30”'],
  [['--out', 'x', '--colour', 'red'], '没有 --colour 这个选项'],
  [['--out', 'x', 'more'], '不认识“more”'],
])('%j is wrong use', (args, message) => {
  const { status, stderr } = run(...args);
  expect({ status, said: stderr.includes(message) }).toEqual({ status: 2, said: true });
});

test('help says how', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--records') });
});
