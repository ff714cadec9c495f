import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Contents } from './attachment.ts';
import { isLocated } from './picture.ts';

/** In bytes, unpacked: more is no document that somebody wrote. */
const LARGEST_PART = 32 * 1024 * 1024;
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
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter: (part) => {
      if (names.length < MOST_PARTS) names.push(part.name);
      return isWanted(part);
    },
  });
  const texts = Object.entries(parts).filter(([name]) => TEXT.test(name));
  const pictures = Object.entries(parts).filter(([name]) => PICTURE.test(name));
  const text = texts.map(([, part]) => textOf(new TextDecoder().decode(part))).join('\n');
  return {
    text: `${names.join('\n')}\n${text}`,
    located: pictures.some(([, part]) => isLocated(part)),
    ...(!names.some((name) => DOCUMENT.test(name)) && { unread: 'archive' as const }),
  };
}

function isWanted({ name, originalSize }: UnzipFileInfo): boolean {
  return originalSize <= LARGEST_PART && (TEXT.test(name) || PICTURE.test(name));
}

function textOf(xml: string): string {
  const targets = [...xml.matchAll(TARGET)].map(([, target]) => target);
  const text = xml.replace(BREAK, '\n').replace(TAB, '\t').replace(TAG, '');
  return [...targets, text].join('\n').replace(ENTITY, entity);
}

function entity(written: string, decimal?: string, hex?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
  if (code === undefined) return ENTITIES[written.toLowerCase()] ?? written;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
