import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal } from '#checks/report/terminal.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { readContent } from '#source/disk.ts';
import { secondHalf, SecondThread } from '../../scripts/second-thread.ts';
import { whole } from '../fixtures/lay.ts';

const today = '2026-03-25';
const script = join(import.meta.dirname, '../../scripts/check.ts');

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'huiyin-many-'));
  cpSync(whole, root, { recursive: true });
  for (const town of ['shangcun', 'xiacun', 'zhongcun']) {
    cpSync(join(whole, 'heyuan'), join(root, town), { recursive: true });
    mkdirSync(join(root, town, 'matters'), { recursive: true });
    for (let count = 0; count < 700; count += 1) {
      writeFileSync(join(root, town, 'matters', `2026-${count}.yaml`), '');
    }
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('which towns the second thread checks', () => {
  const half = (sizes: Record<string, number>) => [
    ...secondHalf(new Map(Object.entries(sizes)), 10),
  ];

  test.each([
    ['about half of the files', { a: 9, b: 5, c: 5, d: 1 }, ['b', 'c']],
    ['none where there are few files', { a: 4, b: 4 }, []],
    ['none where there is one town', { a: 40, pages: 40 }, []],
    ['folders that differ only by case together', { a: 9, B: 5, b: 5 }, ['a']],
  ])('%s', (_name, sizes, expected) => {
    expect(half(sizes)).toEqual(expected);
  });

  test('none where the folder is not there', () => {
    expect(SecondThread.start(join(whole, 'nowhere'), { many: 0 })).toBeUndefined();
  });
});

test('the command says with two threads what one says', { timeout: 60_000 }, () => {
  const reading = readContent(root);
  const { stdout, status } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, HUIYIN_CONTENT: root, HUIYIN_TODAY: today },
  });
  expect(stdout === terminal(runChecks(reading, { rules, today }), reading)).toBe(true);
  expect(status).toBe(1);
});

describe('a second thread', { timeout: 60_000 }, () => {
  test('sends what it found', async () => {
    const second = SecondThread.start(root);
    second?.tell(today);
    const share = await second?.share();
    second?.stop();
    expect(new Set(share?.paths.map((path) => path.split('/')[0]))).toEqual(second?.towns);
  });

  test.each(['process.exit(1)', "throw new Error('坏了')", 'syntax error'])(
    'that dies comes to nothing: %s',
    async (code) => {
      const dying = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
      const second = SecondThread.start(root, { script: dying });
      second?.tell(today);
      expect(await second?.share()).toBeUndefined();
    },
  );
});
