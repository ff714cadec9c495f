import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WrongUse } from '../../scripts/options.ts';
import { readServerOptions } from '../../scripts/server-options.ts';

const read = (...args: string[]) => readServerOptions(args, '用法：…');

test.each([
  [[], { port: 4321 }],
  [['--port', '4400'], { port: 4400 }],
  [['--port=65535'], { port: 65535 }],
  [['--host'], { port: 4321, host: true }],
  [['--port', '4400', '--host'], { port: 4400, host: true }],
  [['--host', '--port', '4400'], { port: 4400, host: true }],
  [['--host='], { port: 4321, host: true }],
  [['--host', '192.168.1.7'], { port: 4321, host: '192.168.1.7' }],
  [['--host=::1', '--port', '80'], { port: 80, host: '::1' }],
  [['-h'], undefined],
  [['--help', '--port', '0'], undefined],
])('%j is %j', (args, options) => {
  expect(read(...args)).toEqual(options);
});

test.each([
  [['--port', 'abc'], '--port 写成了“abc”；要写 1 至 65535 的整数，例如 --port 4400。\n\n用法：…'],
  [['--port', '0'], '--port 写成了“0”；要写 1 至 65535 的整数，例如 --port 4400。\n\n用法：…'],
  [
    ['--port', '65536'],
    '--port 写成了“65536”；要写 1 至 65535 的整数，例如 --port 4400。\n\n用法：…',
  ],
  [['--port'], '--port 后面没有写数；要写 1 至 65535 的整数，例如 --port 4400。\n\n用法：…'],
  [['--porta', '1'], '没有 --porta 这个选项。\n\n用法：…'],
  [['4400'], '不认识“4400”。\n\n用法：…'],
])('%j is wrong use', (args, message) => {
  expect(() => read(...args)).toThrow(new WrongUse(message));
});

// Nothing is built or served: each run ends with what it was told.
describe.each(['start', 'dev'])('%s', { timeout: 60_000 }, (name) => {
  const run = (args: string[], env: Record<string, string> = {}) => {
    const script = join(import.meta.dirname, `../../scripts/${name}.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };

  test('ends with 2 and without a stack where it is used wrongly', () => {
    const { status, stdout, stderr } = run(['--open']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^没有 --open 这个选项。\n\n用法：npm (start|run dev) -- \[选项\]\n/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('explains itself', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--host [地址]');
  });
});
