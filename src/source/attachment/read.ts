import { decode } from '../decode.ts';
import type { Contents } from './attachment.ts';

/** In bytes. */
const LARGEST = 50 * 1024 * 1024;

/** How the bytes of a format begin, and who reads it; readers are loaded where there is something to read. */
const FORMATS: readonly {
  readonly head: RegExp;
  readonly read: (bytes: Uint8Array) => Promise<Contents>;
}[] = [
  {
    head: /^PK\x03\x04/,
    read: async (bytes) => (await import('./office.ts')).readZip(bytes),
  },
  {
    head: /^[^]{0,8}%PDF-/,
    read: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  },
  {
    head: /^\xD0\xCF\x11\xE0/,
    read: async (bytes) => (await import('./old-office.ts')).readOldOffice(bytes),
  },
  {
    head: /^(?:\xFF\xD8\xFF|\x89PNG|RIFF[^]{4}WEBP|[^]{4}ftyphe|[^]{4}ftypmif1|[^]{4}ftypavif|II\*\0|MM\0\*)/,
    read: async (bytes) => (await import('./picture.ts')).readPicture(bytes),
  },
  {
    head: /^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/,
    read: () => Promise.resolve({ text: '', located: false, unread: 'archive' }),
  },
];

/** What can be had of the bytes of a file, whatever it is called. Throws nothing. */
export async function readContents(bytes: Uint8Array): Promise<Contents> {
  const contents = await read(bytes);
  return { ...contents, text: contents.text.normalize('NFKC') };
}

async function read(bytes: Uint8Array): Promise<Contents> {
  if (bytes.length > LARGEST) return { text: '', located: false, unread: 'large' };
  // What TextDecoder calls latin1 has other letters from 0x80 to 0x9F.
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  const format = FORMATS.find((one) => one.head.test(head));
  if (!format) {
    const { text, guess } = decode(bytes);
    return { text, located: false, ...(guess === 'binary' && { unread: 'unknown' as const }) };
  }
  try {
    return await format.read(bytes);
  } catch {
    return { text: '', located: false, unread: 'closed' };
  }
}
