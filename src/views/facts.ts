import type { Fact, Phrase, Value } from './pieces.ts';

type Loose = Phrase | Value | undefined;

function isValue(loose: Phrase | Value): loose is Value {
  return Array.isArray(loose);
}

/** A fact with one line; nothing where the value is unknown. */
export function fact(label: string, value: Loose): Fact[] {
  if (value === undefined || value === '' || (isValue(value) && value.length === 0)) return [];
  return [{ label, values: [isValue(value) ? value : [value]] }];
}

/** A fact with a line for each value; nothing where there is none. */
export function factLines(label: string, values: readonly (Phrase | Value)[]): Fact[] {
  if (values.length === 0) return [];
  return [{ label, values: values.map((value) => (isValue(value) ? value : [value])) }];
}

/** A fact that is shown even where it is unknown, since a reader will look for it. */
export function factOrUnknown(label: string, value: Loose, unknown = '不详'): Fact[] {
  const known = fact(label, value);
  return known.length > 0 ? known : [{ label, values: [[unknown]] }];
}
