import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeExports } from '../../src/exports/build.ts';
import { readme } from '../../src/exports/content-text.ts';
import { hashedFile } from '../../src/exports/record-file.ts';
import { createModel } from '../../src/model/create.ts';
import { readContent } from '../../src/source/disk.ts';
import { formerContacts } from '../browser/former-contacts.ts';
import { congress, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const scratch = mkdtempSync(join(tmpdir(), 'huiyin-archive-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function write(folder: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes the open data of a folder of content; the archive as it is read by a library. */
function exported(content: string, name: string, today = TODAY) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const { archive } = writeExports({ content, folder, today });
  const bytes = readFileSync(join(folder, 'huiyin.zip'));
  const files = Object.entries(unzipSync(bytes));
  const text = new Map(files.map(([path, data]) => [path, strFromU8(data)]));
  return { folder, bytes, archive, files, text };
}

/** The files of the data in an archive that are not to the byte those of a folder. */
const changed = (data: readonly [string, Uint8Array][], folder: string) =>
  data
    .filter(
      ([path, bytes]) => !readFileSync(join(folder, path.slice('data/'.length))).equals(bytes),
    )
    .map(([path]) => path);

/** A small town with contacts of deputies who have left, and comments that nobody published. */
function smallContent(): string {
  const folder = join(scratch, 'small');
  const body = (text: string) => (text ? `\n${text}\n` : '');
  write(folder, [
    ['site.yaml', `# 内部：先不要发布\n${stringify(settings)}`],
    ['pages/about.mdx', '---\ntitle: 关于本站\ndescription: 这是 #1\n---\n\n## 井号 # 在正文里\n'],
    [
      'pages/guide.mdx',
      '---\n# 问过老王\ntitle: 说明 # 暂定\ndescription: 怎样用本站\n---\n\n## 一\n\n二 # 三\n',
    ],
    ...fullTown().map(({ file, data, body: text }) => {
      const yaml = stringify(data);
      return [file, file.endsWith('.md') ? `---\n${yaml}---\n${body(text)}` : yaml] as const;
    }),
  ]);
  const station = join(folder, 'ceshi/stations/hexi.yaml');
  writeFileSync(station, `${readFileSync(station, 'utf8')}# 私下说的话\n`);
  return folder;
}

const whole = exported('content', 'whole');
const small = exported(smallContent(), 'small-data');

describe('the archive', () => {
  test('holds the files of the open data as they lie beside it', () => {
    const data = whole.files.filter(([path]) => path.startsWith('data/'));
    expect(data.map(([path]) => path)).toEqual(
      expect.arrayContaining(['data/datapackage.json', 'data/motions.csv', 'data/motions.json']),
    );
    const described = JSON.parse(whole.text.get('data/datapackage.json')!) as {
      resources: { path: string }[];
    };
    expect(data.length).toBe(described.resources.length + 1);
    expect(changed(data, whole.folder)).toEqual([]);
  });

  test.each([
    ['the content', whole, 'content'],
    ['a small town', small, join(scratch, 'small')],
  ])('of %s gives the same data when the site is built from it', (_, { files }, from) => {
    const unpacked = mkdtempSync(join(scratch, 'unpacked-'));
    write(unpacked, files);
    const content = join(unpacked, 'content');
    expect(readContent(content).faults).toEqual([]);
    expect(readContent(content).paths.length).toBe(readContent(from).paths.length);
    const again = join(unpacked, 'again');
    mkdirSync(again);
    writeExports({ content, folder: again, today: TODAY });
    const written = files.filter(([path]) => path.startsWith('data/'));
    expect(written.length).toBeGreaterThan(10);
    expect(changed(written, again)).toEqual([]);
  });

  test('says no more than the pages do', () => {
    const { entries, settings: site } = readContent(join(scratch, 'small'));
    const contacts = formerContacts({ model: createModel(entries, site!, TODAY) });
    expect(contacts.length).toBeGreaterThan(0);
    const all = [...small.text.values()].join('\n');
    expect(contacts.filter((contact) => all.includes(contact))).toEqual([]);
    expect(all).not.toContain('私下说的话');
    expect(all).not.toContain('内部：先不要发布');
  });

  test('has pages without the comments in their front matter, and with all of their text', () => {
    const pages = [...small.text].filter(([path]) => path.startsWith('content/pages/'));
    expect(pages).toEqual([
      [
        'content/pages/about.mdx',
        '---\ntitle: 关于本站\ndescription: 这是\n---\n\n## 井号 # 在正文里\n',
      ],
      [
        'content/pages/guide.mdx',
        '---\ntitle: 说明\ndescription: 怎样用本站\n---\n\n## 一\n\n二 # 三\n',
      ],
    ]);
  });

  test('says what it is, and what in it is made up', () => {
    expect(whole.files[0]![0]).toBe('README.txt');
    expect(small.text.get('README.txt')).not.toContain('示例数据');
    const example = congress({ demonstration: true, place: { town: '测试镇（示例）' } });
    const { path, text } = readme(createModel([example], settings, TODAY));
    expect(path).toBe('README.txt');
    expect(text).toContain('测试镇（示例）的内容是虚构的示例数据');
  });

  test('of the same day has the same bytes, and the size that is told', () => {
    const again = exported('content', 'again');
    expect(again.bytes.equals(whole.bytes)).toBe(true);
    expect(whole.archive).toBe(whole.bytes.length);
    const later = exported('content', 'later', '2026-11-25');
    expect(later.bytes.equals(whole.bytes)).toBe(false);
  });

  test('has the same bytes in every time zone', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'America/New_York';
      expect(exported('content', 'zone').bytes.equals(whole.bytes)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the file of a record', () => {
  const { entries, settings: site } = readContent('content');
  const model = createModel(entries, site!, TODAY);

  test.each(entries.filter(({ kind }) => kind !== 'congress').slice(0, 400))(
    '$file has the hash that its page tells',
    ({ kind, town, id, body }) => {
      const record = model.town(town)!.find(`${kind}/${id}`)!;
      const { path, sha256 } = hashedFile(record, body);
      const bytes = readFileSync(join(whole.folder, path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    },
  );

  test('says what the list of its kind says', () => {
    const list = JSON.parse(whole.text.get('data/motions.json')!) as {
      records: { town: string; id: string }[];
    };
    for (const one of list.records) {
      const file = join(whole.folder, `records/${one.town}/motions/${one.id}.json`);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(one);
    }
  });

  test('does not change with the day, but with the record', () => {
    const [motion] = entries.filter(({ kind }) => kind === 'motions');
    const key = `${motion!.kind}/${motion!.id}`;
    const hashOn = (today: string, body: string) =>
      hashedFile(createModel(entries, site!, today).town(motion!.town)!.find(key)!, body).sha256;
    expect(hashOn('2027-03-01', motion!.body)).toBe(hashOn(TODAY, motion!.body));
    expect(hashOn(TODAY, `${motion!.body}。`)).not.toBe(hashOn(TODAY, motion!.body));
  });
});
