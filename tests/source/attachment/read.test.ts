import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { attachments } from '#checks/rules/attachments.ts';
import { privacy } from '#checks/rules/privacy.ts';
import { runChecks } from '#checks/run.ts';
import type { Contents } from '#source/attachment/attachment.ts';
import { readContents } from '#source/attachment/read.ts';
import { readContent } from '#source/disk.ts';
import { whole } from '../../fixtures/lay.ts';
import { encryptedZip, exif, jpeg, oldOffice, pdf, png, type Ifd } from './made.ts';

const MOBILE = '13912345678';
const content = readContent(whole);

/** What the checks say of a file with these bytes; reading it must not take long. */
async function said(bytes: Uint8Array): Promise<string[]> {
  const contents = await read(bytes);
  const reading = { ...content, attachments: [{ path: '../public/attachment', ...contents }] };
  const { issues } = runChecks(reading, { rules: [privacy, attachments], today: '2026-03-25' });
  return issues.map(({ message }) => message);
}

async function read(bytes: Uint8Array): Promise<Contents> {
  const began = process.cpuUsage();
  const contents = await readContents(bytes);
  expect(process.cpuUsage(began).user / 1_000_000).toBeLessThan(2);
  return contents;
}

const zip = (parts: Zippable) => zipSync(parts, { level: 1 });
const docx = (body: string, more: Zippable = {}) =>
  zip({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const sheet = zip({
  'xl/sharedStrings.xml': strToU8(
    '<sst><si><t>户主</t></si><si><t>电话</t></si><si><t>林秀兰</t></si></sst>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<sheetData><row><c t="s"><v>2</v></c><c><v>${MOBILE}</v></c></row></sheetData>`,
  ),
});
const author: Ifd = { 0x013b: '林秀兰' };
const windowsAuthor: Ifd = { 0x9c9d: Buffer.from('林秀兰\0', 'utf16le') };
const gps: Ifd = { 0x8825: { 1: 'N', 2: [26, 4, 30], 3: 'E', 4: [119, 18, 0] } };

const found: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'Word, a number in several runs',
    docx('<w:p><w:r><w:t>139</w:t></w:r><w:r><w:t>12345678</w:t></w:r></w:p>'),
    '手机号码',
  ],
  ['Word, with entities', docx('<w:p><w:t>&#49;3912345678</w:t></w:p>'), '手机号码'],
  [
    'Word, a comment',
    docx('', { 'word/comments.xml': strToU8(`<w:t>${MOBILE}</w:t>`) }),
    '手机号码',
  ],
  [
    'Word, a link',
    docx('', {
      'word/_rels/document.xml.rels': strToU8('<Relationship Target="mailto:zhangsan@qq.com"/>'),
    }),
    '电子信箱',
  ],
  [
    'Word, its properties',
    docx('', { 'docProps/core.xml': strToU8(`<dc:title>${MOBILE}</dc:title>`) }),
    '手机号码',
  ],
  ['Word, a photo with its place', docx('', { 'word/media/image1.jpeg': jpeg(exif(gps)) }), '坐标'],
  ['Excel, a number', sheet, '手机号码'],
  ['Excel, a column of names', sheet, '姓名'],
  [
    'PowerPoint',
    zip({ 'ppt/slides/slide1.xml': strToU8(`<a:p><a:t>${MOBILE}</a:t></a:p>`) }),
    '手机号码',
  ],
  ['OpenDocument', zip({ 'content.xml': strToU8(`<text:p>${MOBILE}</text:p>`) }), '手机号码'],
  ['zip, the name of a part', zip({ '低保户林秀兰.txt': strToU8('x') }), '姓名'],
  ['PDF', pdf(`Tel ${MOBILE}`), '手机号码'],
  [
    'PDF behind some other bytes',
    Buffer.concat([Buffer.from('\n\n'), pdf(`Tel ${MOBILE}`)]),
    '手机号码',
  ],
  ['old Word, one byte a letter', oldOffice(Buffer.from(`Tel ${MOBILE} `)), '手机号码'],
  [
    'old Word, two bytes a letter',
    oldOffice(Buffer.from(`联系电话 ${MOBILE} `, 'utf16le')),
    '手机号码',
  ],
  [
    'old Excel, at an odd offset',
    oldOffice(Buffer.concat([Buffer.from('x'), Buffer.from(`电话 ${MOBILE} `, 'utf16le')])),
    '手机号码',
  ],
  ['plain text', Buffer.from(`电话 ${MOBILE}`), '手机号码'],
  [
    'plain text of old Windows',
    Buffer.from([0xb5, 0xe7, 0xbb, 0xb0, ...Buffer.from(MOBILE)]),
    '手机号码',
  ],
  ['JPEG, its place', jpeg(exif(gps)), '坐标'],
  ['JPEG, its author', jpeg(exif(author)), '姓名'],
  ['JPEG, its author as Windows writes it', jpeg(exif(windowsAuthor)), '姓名'],
  ['JPEG, its description', jpeg(exif({ 0x010e: `Tel ${MOBILE}` })), '手机号码'],
  ['PNG, its author', png('Author', '林秀兰'), '姓名'],
  ['PNG, a comment', png('Comment', `Tel ${MOBILE}`), '手机号码'],
];

test.each(found)('found in %s', async (_, bytes, what) => {
  expect((await said(bytes)).join('\n')).toContain(what);
});

const bomb = (mebibytes: number) =>
  zip({ 'word/document.xml': new Uint8Array(mebibytes * 1024 * 1024) });
const manyBombs = zip(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`word/part${at}.xml`, new Uint8Array(20 * 1024 * 1024)]),
  ),
);
const good = docx(`<w:p>${'一些文字'.repeat(500)}</w:p>`);

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['a zip bomb', bomb(400), '太大'],
  ['a zip bomb in many parts', manyBombs, '太大'],
  ['a zip that says less than it holds', understated(bomb(64)), '附件'],
  ['a truncated Word file', good.subarray(0, good.length - 40), '打不开'],
  ['the head of a Word file', good.subarray(0, 4), '打不开'],
  ['a Word file damaged within', damaged(good), '打不开'],
  ['a zip with a password', encryptedZip(), '打不开'],
  ['a Word file with a password', oldOffice(Buffer.from('EncryptedPackage', 'utf16le')), '打不开'],
  ['an old Word file', oldOffice(Buffer.from('x')), '旧格式'],
  ['the head of an old Word file', oldOffice(Buffer.from('x')).subarray(0, 6), '旧格式'],
  ['a truncated PDF', pdf(`Tel ${MOBILE}`).subarray(0, 60), '附件'],
  ['the head of a PDF', Buffer.from('%PDF-1.7'), '打不开'],
  ['a PDF without text', pdf(''), '扫描'],
  ['a PDF with a password', pdf('secret', true), '打不开'],
  ['an archive', Buffer.from('Rar!\x1A\x07\0'), '压缩包'],
  ['a zip of other files', zip({ 'a.txt': strToU8('x') }), '压缩包'],
  ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), '认不出来'],
  ['a program', Buffer.from('MZ\x90\0\x03\0\0\0'), '认不出来'],
];

test.each(refused)('a person must look at %s', async (_, bytes, what) => {
  expect((await said(bytes)).join('\n')).toContain(what);
});

const harmless: readonly (readonly [string, Uint8Array])[] = [
  ['an empty file', new Uint8Array()],
  ['a photo that says nothing', jpeg(exif({}))],
  ['the head of a photo', jpeg(exif(gps)).subarray(0, 3)],
  ['a Word file without anything private', good],
];

test.each(harmless)('nothing is said of %s', async (_, bytes) => {
  expect(await said(bytes)).toEqual([]);
});

test('whatever the beginning of a file, reading it ends', async () => {
  const whole = [
    good,
    sheet,
    pdf(`Tel ${MOBILE}`),
    jpeg(exif({ ...gps, ...author })),
    png('Author', 'x'),
  ];
  for (const bytes of whole) {
    for (let part = 0; part < 24; part += 1) {
      const length = Math.floor((bytes.length * part) / 24);
      expect(await read(bytes.subarray(0, length))).toHaveProperty('text');
      const changed = Uint8Array.from(bytes);
      changed.fill(0xff, length, length + 8);
      expect(await read(changed)).toHaveProperty('text');
    }
  }
}, 60_000);

/** The sizes in the heads of all parts as 1 kB. */
function understated(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes);
  const at = view.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  view.writeUInt32LE(1024, 22);
  view.writeUInt32LE(1024, at + 24);
  return view;
}

function damaged(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  return changed.fill(0xff, 50, 90);
}
