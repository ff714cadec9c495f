import type { Fact, Item, Moment, Section, Table, Value } from './pieces.ts';

type More = { readonly text: string; readonly href: string };

/** Lists on a record's page show at most so many; the rest is behind a link. */
export const SHOWN = 12;

/** A list of links; nothing where it is empty. */
export function itemSection(
  id: string,
  heading: string,
  items: readonly Item[],
  more?: (total: number) => More,
): Section[] {
  if (items.length === 0) return [];
  const cut = more !== undefined && items.length > SHOWN;
  return [
    {
      id,
      heading: `${heading}（${items.length}）`,
      type: 'items',
      items: cut ? items.slice(0, SHOWN) : items,
      ...(cut ? { more: more(items.length) } : {}),
    },
  ];
}

/** Label–value pairs; nothing where there are none. */
export function factSection(id: string, heading: string, facts: readonly Fact[]): Section[] {
  return facts.length === 0 ? [] : [{ id, heading, type: 'facts', facts }];
}

/** Paragraphs; nothing where there are none. */
export function textSection(
  id: string,
  heading: string,
  paragraphs: readonly (string | Value)[],
): Section[] {
  if (paragraphs.length === 0) return [];
  return [
    {
      id,
      heading,
      type: 'text',
      paragraphs: paragraphs.map((text) => (typeof text === 'string' ? [text] : text)),
    },
  ];
}

/** Dated events; nothing where there are none. */
export function timelineSection(
  id: string,
  heading: string,
  moments: readonly Moment[],
): Section[] {
  return moments.length === 0 ? [] : [{ id, heading, type: 'timeline', moments }];
}

/** A table; nothing where it has no rows. */
export function tableSection(id: string, heading: string, table: Table): Section[] {
  return table.rows.length === 0 ? [] : [{ id, heading, type: 'table', table }];
}

/** The record's own Markdown; nothing where it has none. */
export function bodySection(heading: string, hasBody: boolean): Section[] {
  return hasBody ? [{ id: 'text', heading, type: 'body' }] : [];
}
