import type { Contents } from './attachment.ts';

/** Letters of a text; what lies between is the structure of the file. */
const WORDS = /[\x20-\x7E\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]{4,}/g;

/**
 * Reads Word, Excel and WPS files of the time before OOXML roughly: whatever looks like text in the bytes, of one
 * byte a letter and of two. Enough to find numbers, not enough to be sure that there are none.
 */
export function readOldOffice(bytes: Uint8Array): Contents {
  if (isEncrypted(bytes)) return { text: '', located: false, unread: 'closed' };
  const texts = [
    new TextDecoder('latin1').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.subarray(1)),
  ];
  const words = texts.flatMap((text) => text.match(WORDS) ?? []);
  return { text: words.join('\n'), located: false, unread: 'old' };
}

/** A new document with a password lies within an old container, as a part of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
