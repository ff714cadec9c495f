import type { Deviation } from './deviation.ts';

/** What in a text may have to do with lines: returns, blanks before a line end, the end itself. */
const SIGNS = /\r|[ \t]\n|[ \t]$|[^\n]$|\n\n$|^$/;
/** Scripts and marks that NFC leaves as they are; other text is put to the test. */
const SURE =
  /^[\0-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3030-\u3096\u4E00-\u9FFF\uFF00-\uFF9F]*$/;

/** The text with LF for every line end. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A text of LF lines in canonical form: NFC, no blanks at line ends, one line end at the end. */
export function canonicalLines(text: string, bodyStart: number): string {
  if (!SIGNS.test(text)) return composed(text);
  const head = text.slice(0, bodyStart).replace(/[ \t]+$/gm, '');
  const lines = head + withoutBlanks(text.slice(bodyStart));
  return `${composed(lines).replace(/\s+$/, '')}\n`;
}

/** What of the lines of a text is not in canonical form. */
export function lineDeviations(text: string, bodyStart: number): Deviation[] {
  const found: Deviation[] = [];
  if (SIGNS.test(text)) {
    found.push(...all(text, /\r\n?/g, 'line-ends'));
    const unix = withLineFeeds(text);
    if (`${unix.trimEnd()}\n` !== unix) found.push({ kind: 'end', at: text.trimEnd().length });
    found.push(...blanks(text, bodyStart));
  }
  const nfc = composed(text);
  if (nfc !== text) found.push({ kind: 'nfc', at: firstDifference(text, nfc) });
  return found;
}

function composed(text: string): string {
  return SURE.test(text) ? text : text.normalize('NFC');
}

/** Lines of Markdown without blanks at their ends, but for two that break a line within a paragraph. */
function withoutBlanks(body: string): string {
  return body.replace(
    /(\S?)([ \t]+)(?=\n(.?)|$)/g,
    (_, before: string, blank: string, next = '') =>
      before && blank.startsWith('  ') && /\S/.test(next) ? `${before}  ` : before,
  );
}

function blanks(text: string, bodyStart: number): Deviation[] {
  const found: Deviation[] = [];
  let at = 0;
  for (const line of text.trimEnd().split('\n')) {
    const bare = line.replace(/\r$/, '');
    const broken = at >= bodyStart && /\S {2}$/.test(bare);
    const start = bare.trimEnd().length;
    if (start < bare.length && !broken) found.push({ kind: 'spaces', at: at + start });
    at += line.length + 1;
  }
  return found;
}

function all(text: string, pattern: RegExp, kind: Deviation['kind']): Deviation[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({ kind, at: index }));
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
