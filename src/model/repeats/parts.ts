import { likeness, shingled } from '../shingles.ts';

/** A part of a text: what stands under one heading. */
export interface TextPart {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** Places of its blocks in the text, without the heading. */
  readonly blocks: readonly number[];
}

/** Two parts that speak of the same; one alone where the other text has none. */
export type PartPair =
  | { readonly former: TextPart; readonly latter: TextPart }
  | { readonly former: TextPart; readonly latter?: undefined }
  | { readonly former?: undefined; readonly latter: TextPart };

/** From which likeness on two headings name the same part. */
const SAME_HEADING = 0.4;

/** A text by its headings of the second level; those below belong to their part. */
export function partsOf(
  blocks: readonly { readonly heading?: number | undefined; readonly text: string }[],
): TextPart[] {
  const parts: { heading: string; blocks: number[] }[] = [{ heading: '', blocks: [] }];
  blocks.forEach(({ heading, text }, index) => {
    if (heading !== undefined && heading <= 2) parts.push({ heading: text, blocks: [] });
    else parts.at(-1)?.blocks.push(index);
  });
  return parts.filter(({ heading, blocks: inside }) => heading !== '' || inside.length > 0);
}

/** How much two headings have in common, from 0 to 1; one that holds the other has all. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  if (a.includes(b) || b.includes(a)) return 0.9;
  return likeness(shingled(a), shingled(b));
}

/**
 * Pairs the parts of two texts by their headings, the most alike first, in the order of the latter text. A part
 * that is only in the former follows the one that it followed there.
 */
export function pairParts(former: readonly TextPart[], latter: readonly TextPart[]): PartPair[] {
  const partners = new Map<TextPart, TextPart>();
  const taken = new Set<TextPart>();
  latter
    .flatMap((late) =>
      former.map((early) => ({ late, early, like: alike(late.heading, early.heading) })),
    )
    .filter(({ like }) => like >= SAME_HEADING)
    .sort((a, b) => b.like - a.like)
    .forEach(({ late, early }) => {
      if (partners.has(late) || taken.has(early)) return;
      partners.set(late, early);
      taken.add(early);
    });
  const pairs: PartPair[] = latter.map((late) => {
    const early = partners.get(late);
    return early ? { former: early, latter: late } : { latter: late };
  });
  former.forEach((early, index) => {
    if (taken.has(early)) return;
    const before = former[index - 1];
    const at = before ? pairs.findIndex((pair) => pair.former === before) + 1 : 0;
    pairs.splice(at, 0, { former: early });
  });
  return pairs;
}
