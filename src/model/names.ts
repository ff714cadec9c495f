import { pinyin } from 'pinyin-pro';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function syllables(text: string, surname: boolean): string[] {
  return pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: false,
    ...(surname ? { surname: 'head' as const } : {}),
  }).map((syllable) => plain(syllable).replace(/ü/g, 'v'));
}

/**
 * What a name may be found by, in lower case: the name itself, its pinyin run together, its initials.
 * `ü` is written `v`, as people type it; `lü` is also found as `lu`.
 * @param reading pinyin with blanks between syllables, where the usual reading is wrong
 */
export function keysOf(
  name: string,
  options: { surname?: boolean; reading?: string | undefined } = {},
): string[] {
  const sounds = options.reading
    ? options.reading.replace(/ü/g, 'v').split(' ')
    : syllables(name, options.surname ?? false);
  const joined = sounds.join('');
  const initials = sounds.map(([first = '']) => first).join('');
  return [...new Set([plain(name), joined, joined.replace(/([ln])v/g, '$1u'), initials])];
}
