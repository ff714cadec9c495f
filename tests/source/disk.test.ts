import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemble, readContent } from '#source/disk.ts';
import { readSingle } from '#source/single.ts';
import { whole } from '../fixtures/lay.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huiyin-disk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const faults = () => readContent(root).faults.map(({ code, file }) => `${code} ${file}`);

describe('the whole content', () => {
  const reading = readContent(whole);

  test('is read without faults', () => {
    expect(reading.faults).toEqual([]);
    expect(reading.settings?.name).toBe('回音');
    expect(reading.pages).toEqual(['pages/about.mdx']);
    expect(new Set(reading.entries.map(({ kind }) => kind)).size).toBe(12);
  });

  test('keeps the path, the data and the text below the front matter of a record', () => {
    const motion = reading.entries.find(({ kind }) => kind === 'motions');
    expect(motion).toMatchObject({
      town: 'heyuan',
      id: '2026-01',
      file: 'heyuan/motions/2026-01.md',
      data: { title: '关于修好河东村机耕路的建议', submittedOn: '2026-01-15' },
    });
    expect(motion?.body).toBe('机耕路长 1.2 公里，雨天泥泞。\n\n---\n\n答复：已列入今年计划。');
  });

  test('is the same file by file', () => {
    const again = assemble(
      whole,
      reading.paths.map((path) => readSingle(whole, path)),
    );
    expect(again).toEqual(reading);
  });
});

describe('a folder', () => {
  test('that is missing is one fault', () => {
    root = join(root, 'nowhere');
    expect(readContent(root).faults).toEqual([{ code: 'unreadable', file: '', why: 'gone' }]);
  });

  test('that is empty has no settings', () => {
    expect(faults()).toEqual(['no-site site.yaml']);
  });

  test('may hide files', () => {
    put('.DS_Store');
    put('heyuan/.gitkeep');
    put('.git/HEAD');
    expect(faults()).toEqual(['no-site site.yaml']);
  });

  test('has no links', () => {
    put('real.yaml');
    symlinkSync(join(root, 'real.yaml'), join(root, 'site.yaml'));
    symlinkSync(root, join(root, 'heyuan'));
    expect(faults()).toEqual([
      'symlink heyuan',
      'symlink site.yaml',
      'stray real.yaml',
      'no-site site.yaml',
    ]);
  });

  test('has a congress for each town, under a wrong ending too', () => {
    put('site.yml', '');
    put('heyuan/terms/1.yaml', '');
    put('dongshan/congress.yml', '');
    put('dongshan/terms/1.yaml', '');
    put('images/logo.png', '');
    expect(faults()).toEqual([
      'stray dongshan/congress.yml',
      'empty dongshan/terms/1.yaml',
      'empty heyuan/terms/1.yaml',
      'stray images/logo.png',
      'stray site.yml',
      'no-congress heyuan/congress.yaml',
    ]);
  });

  test('has one file for one record', () => {
    const twins = [
      'heyuan/terms/1.yaml',
      'heyuan/terms/1.yml',
      'heyuan/Terms/1.yaml',
      'heyuan/terms/2.yml',
    ];
    const { faults: found } = assemble(
      root,
      twins.map((path) => readSingle(root, path)),
    );
    expect(found.filter(({ code }) => code === 'twin' || code === 'stray')).toMatchObject([
      { code: 'twin', file: 'heyuan/terms/1.yml', other: 'heyuan/terms/1.yaml', by: 'ending' },
      { code: 'twin', file: 'heyuan/Terms/1.yaml', other: 'heyuan/terms/1.yaml', by: 'case' },
      { code: 'stray', file: 'heyuan/terms/2.yml' },
    ]);
  });

  test('has no files larger than a record can be', () => {
    put('heyuan/terms/1.yaml', 'a'.repeat(200 * 1024 + 1));
    expect(faults()).toContain('large heyuan/terms/1.yaml');
  });
});
