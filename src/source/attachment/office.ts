import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Contents } from './attachment.ts';
import { readPicture } from './picture.ts';

/** In bytes, unpacked: more is no document that somebody wrote, and a few kilobytes can be packed to say gigabytes. */
const LARGEST = 64 * 1024 * 1024;
/** In bytes. */
const SLACK = 1024;
const MOST_PARTS = 2000;

/** Parts of OOXML and OpenDocument files that have text or addresses in them. */
const TEXT =
  /^(?:word|xl|ppt|docProps)\/(?!theme|styles|fontTable|settings).*\.(?:xml|rels)$|^(?:content|meta)\.xml$/;
const PICTURE = /\.(?:jpe?g|png|webp|heic|tiff?)$/i;
const DOCUMENT = /^(?:word|xl|ppt)\/|^content\.xml$/;

/** Ends of paragraphs, cells and rows; a number may be spread over several runs within. */
const BREAK =
  /<\/(?:w:p|a:p|w:tc|si|c|row|text:p|text:h|table:table-cell|dc:\w+)>|<(?:w:br|w:cr)\b[^>]*>/g;
const TAB = /<(?:w:tab|text:tab)\b[^>]*>/g;
const TARGET = /\bTarget="((?:mailto:|https?:)[^"]*)"/g;
const TAG = /<[^>]*>/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads a zip: the text of a Word, Excel, PowerPoint or OpenDocument file, and the names of its parts. */
export function readZip(bytes: Uint8Array): Contents {
  const list: UnzipFileInfo[] = [];
  // First only the directory: nothing is unpacked before it is known how much that would be.
  unzipSync(bytes, { filter: (part) => list.push(part) < 0 });
  const names = list.slice(0, MOST_PARTS).map(({ name }) => name);
  const wanted = list.filter(isWanted);
  if (wanted.reduce((sum, { originalSize }) => sum + originalSize, 0) > LARGEST) {
    return { text: names.join('\n'), located: false, unread: 'large' };
  }
  if (wanted.some(isUntrue)) throw new RangeError('A part says less than it holds');
  const parts = unzipSync(bytes, { filter: isWanted });
  const texts = Object.entries(parts).filter(([name]) => TEXT.test(name));
  const pictures = Object.entries(parts)
    .filter(([name]) => PICTURE.test(name))
    .map(([, part]) => readPicture(part));
  const text = texts.map(([, part]) => textOf(new TextDecoder().decode(part)));
  return {
    text: [...names, ...text, ...pictures.map((picture) => picture.text)].join('\n'),
    located: pictures.some(({ located }) => located),
    ...(!names.some((name) => DOCUMENT.test(name)) && { unread: 'archive' as const }),
  };
}

function isWanted({ name }: UnzipFileInfo): boolean {
  return TEXT.test(name) || PICTURE.test(name);
}

/** Packed, nothing is much larger than unpacked. */
function isUntrue({ size, originalSize }: UnzipFileInfo): boolean {
  return size > originalSize + SLACK;
}

function textOf(xml: string): string {
  const targets = [...xml.matchAll(TARGET)].map(([, target]) => target);
  const text = xml.replace(BREAK, '\n\n').replace(TAB, '\t').replace(TAG, '');
  return [...targets, text].join('\n').replace(ENTITY, entity);
}

function entity(written: string, decimal?: string, hex?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
  if (code === undefined) return ENTITIES[written.toLowerCase()] ?? written;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
