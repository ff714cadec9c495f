import { extractText, getDocumentProxy } from 'unpdf';
import type { Contents } from './attachment.ts';

/** A page with fewer letters is a picture of a page. */
const FEWEST = 10;

/** Reads the text of a PDF; throws where it is closed with a password or damaged. */
export async function readPdf(bytes: Uint8Array): Promise<Contents> {
  // The reader takes the bytes over; verbosity 0 keeps its warnings to itself.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: false });
  const scanned = text.some((page) => page.replace(/\s/g, '').length < FEWEST);
  return { text: text.join('\n'), located: false, ...(scanned && { unread: 'scanned' as const }) };
}
