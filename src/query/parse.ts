/** One thing that must, or must not, stand in a record. */
export interface Term {
  /** As it was typed, without quotes and operators. */
  readonly text: string;
  /** Whether only titles count. */
  readonly inTitle: boolean;
  /** Whether records that hold it are left out. */
  readonly without: boolean;
}

/** The filters of a search, each a value of one column; `year` may be a span. */
export interface Filters {
  readonly kind?: string | undefined;
  readonly town?: string | undefined;
  /** `2015`, `2015..2019`, `2015..`, `..2019`. */
  readonly year?: string | undefined;
  readonly state?: string | undefined;
  readonly office?: string | undefined;
  readonly category?: string | undefined;
  readonly evidence?: string | undefined;
}

/** The columns that can be filtered. */
export type FilterKey = keyof Filters;

/** What a reader asks for. */
export interface Query {
  readonly terms: readonly Term[];
  readonly filters: Filters;
}

/** The operators that are filters, by the word before the colon, in simplified and traditional forms. */
const FILTERS: Readonly<Record<string, FilterKey>> = {
  ...{ 类型: 'kind', 乡镇: 'town', 年份: 'year', 状态: 'state' },
  ...{ 单位: 'office', 类别: 'category', 依据: 'evidence' },
  ...{
    類型: 'kind',
    鄉鎮: 'town',
    狀態: 'state',
    單位: 'office',
    類別: 'category',
    依據: 'evidence',
  },
};
/** The operators that look in titles only. */
const TITLE = new Set(['标题', '標題', 'title']);

/** Longer than any phrase that anybody looks for. */
export const LONGEST = 200;

const TOKEN =
  /(-|－)?(?:([\p{Script=Han}]{2}|title)[:：])?(?:["“”„＂「『]([^"“”„＂」』]*)["“”„＂」』]?|([^\s"“”„＂「『]+))/gu;

/**
 * Reads what a reader typed: words of which all must stand there; `"…"` one phrase with blanks in
 * it; `-词` records without it; `标题:` in titles only; `乡镇:`, `年份:`, `类型:` and so on as filters.
 * Nothing is an error: what is no operator is a word.
 */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  const filters: { [K in FilterKey]?: string } = {};
  for (const [whole, minus, word, quoted, bare] of typed.slice(0, LONGEST).matchAll(TOKEN)) {
    const value = (quoted ?? bare ?? '').trim();
    const key = word === undefined ? undefined : FILTERS[word];
    if (key && !minus && value) filters[key] = key === 'year' ? yearOf(value) : value;
    else if (key || (word !== undefined && !TITLE.has(word))) {
      // A word before a colon that is no operator belongs to the text.
      if (whole.trim()) terms.push(term(whole.replace(/^[-－]/, ''), false, minus));
    } else if (value) terms.push(term(value, word !== undefined, minus));
  }
  return { terms, filters };
}

function term(text: string, inTitle: boolean, minus: string | undefined): Term {
  return { text: text.trim(), inTitle, without: minus !== undefined };
}

/** Filters as they would be typed: `乡镇:新昌镇 年份:2015..2019`. */
export function typedFilters(filters: Filters): string {
  return Object.entries(FILTERS)
    .filter(([, key], at, all) => all.findIndex(([, other]) => other === key) === at)
    .flatMap(([word, key]) => {
      const value = filters[key];
      return value ? [`${word}:${/\s/.test(value) ? `"${value}"` : value}`] : [];
    })
    .join(' ');
}

/** A span of years in its one form. */
function yearOf(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/年/g, '')
    .replace(/\s*(?:\.{2,}|…|-|–|—|~|至|到)\s*/, '..');
}

/** The first and last year of a span; open ends are 0 and 9999. Nothing where it is none. */
export function yearsOf(span: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, dots, to] = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(span) ?? [];
  if (from === undefined && to === undefined) return undefined;
  if (dots === undefined) return { from: Number(from ?? to), to: Number(from ?? to) };
  return { from: Number(from ?? 0), to: Number(to ?? 9999) };
}
