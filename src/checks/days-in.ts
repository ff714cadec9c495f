/** A day with 年 and 月; without 月 behind it a number may be one of several months. */
const CHINESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]?)?$/;
/** A day with marks: the same mark twice, for `2026.2-3` is two months and no day. */
const MARKED = /^(\d{4})([-/.|—–_]{1,2}|\s+)(\d{1,2})(?:\2(\d{1,2}))?[日号.。]?$/;
/** Days that a spreadsheet counts from 1900: what lies between 2000 and 2099. */
const SHEET = { first: 36_526, last: 73_050, unix: 25_569 } as const;
const MS_OF_DAY = 86_400_000;

/** Days in many ways of writing them, letters that look like digits among them. Half-width text. */
export function daysIn(text: string): string[] {
  const digits = text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const year = /^(\d{4})年度?$/.exec(digits)?.[1];
  if (year) return [year];
  const together = digits.replace(/\s*([年月日号])\s*/g, '$1');
  const [, known, month = '', day] =
    CHINESE.exec(together) ?? MARKED.exec(together)?.toSpliced(2, 1) ?? [];
  if (!known) return /^\d{8}$/.test(digits) ? [digits.replace(/(....)(..)(..)/, '$1-$2-$3')] : [];
  return [[known, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-')];
}

/** The day behind a number that a spreadsheet shows instead of a day, counted from 1900. */
export function sheetDay(text: string): string | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (number < SHEET.first || number > SHEET.last) return undefined;
  return new Date((number - SHEET.unix) * MS_OF_DAY).toISOString().slice(0, 10);
}

/** The first and the last day where several are written as one, for example `2026-05-19至20日`. Half-width text. */
export function daysBetween(text: string): readonly [string, string] | undefined {
  const ends =
    /^(.*?)(?:至|到|[~—–-]+)(?:(?:(\d{4})[-/.年])?(\d{1,2})[-/.月])?(\d{1,2})[日号]?$/.exec(
      text.replace(/\s/g, ''),
    );
  const first = /^\d{4}-\d\d-\d\d$/.exec(daysIn(ends?.[1] ?? '')[0] ?? '')?.[0];
  if (!ends || !first) return undefined;
  const [, , year = first.slice(0, 4), month = first.slice(5, 7), day = ''] = ends;
  const last = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return first < last ? [first, last] : undefined;
}
