import { isUtf8 } from 'node:buffer';
import type { EncodingGuess } from './fault.ts';

/** The text of a file, as well as it can be told, and what is wrong with its encoding. */
export interface Decoded {
  /** Without a byte order mark; empty for a binary file. */
  readonly text: string;
  readonly guess?: EncodingGuess;
  /** Offset of the first character that is not what it should be. */
  readonly at: number;
}

const HAN = /\p{Script=Han}/gu;
const LOST = /\uFFFD/g;
const NOT_ASCII = /[^\0-\x7F]/;
const utf8 = new TextDecoder('utf-8');
const gbk = new TextDecoder('gb18030', { fatal: true });

/** Reads bytes as UTF-8; of other bytes it says what they seem to be, so that a message can. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  // TextDecoder drops a byte order mark by itself.
  const text = utf8.decode(bytes);
  if (text.includes('\0')) return { text: '', guess: 'binary', at: 0 };
  // What is lost leaves its mark; but the mark can also be meant.
  if (text.includes('\uFFFD') && !isUtf8(bytes)) return otherThanUtf8(bytes, text);
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  return marked ? { text, guess: 'bom', at: 0 } : { text, at: 0 };
}

function utf16(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), guess: 'utf-16', at: 0 };
}

/** GBK bytes make no Chinese as UTF-8, while damaged UTF-8 still makes more Chinese than it loses. */
function otherThanUtf8(bytes: Uint8Array, lossy: string): Decoded {
  const lost = count(lossy, LOST);
  if (count(lossy, HAN) <= lost) {
    const text = asGbk(bytes);
    if (text !== undefined) return { text, guess: 'gbk', at: Math.max(text.search(NOT_ASCII), 0) };
  }
  return { text: lossy, guess: 'damaged', at: Math.max(lossy.indexOf('\uFFFD'), 0) };
}

function asGbk(bytes: Uint8Array): string | undefined {
  try {
    const text = gbk.decode(bytes);
    return count(text, HAN) > 0 ? text : undefined;
  } catch {
    return undefined;
  }
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
