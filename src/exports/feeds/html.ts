import { markdownToHtml } from 'satteri';
import { chineseText, features, underHeading } from '../../text/chinese-markdown.ts';
import { absolute } from '../../routes.ts';
import type { Fact, Moment, Section, Table, Value } from '../../views/pieces.ts';

/** A text as XML and HTML have it; without characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const addressOf = (href: string) => (href.startsWith('/') ? absolute(href) : href);

const valueHtml = (value: Value) =>
  value
    .map((piece) =>
      typeof piece === 'string'
        ? escapeXml(piece)
        : `<a href="${escapeXml(addressOf(piece.href))}">${escapeXml(piece.text)}</a>`,
    )
    .join('');

const paragraphs = (values: readonly Value[]) =>
  values.map((value) => `<p>${valueHtml(value)}</p>`).join('');

/** Labels with their values. */
export function factsHtml(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const lines = facts.map(({ label, values }) => {
    const said = values.map((value) => `<dd>${valueHtml(value)}</dd>`).join('');
    return `<dt>${escapeXml(label)}</dt>${said}`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function momentHtml({ day, title, paragraphs: said, facts }: Moment): string {
  return `<li>${escapeXml(day)} ${escapeXml(title)}${paragraphs(said)}${factsHtml(facts)}</li>`;
}

function tableHtml({ columns, rows, note }: Table): string {
  const head = columns.map(({ label }) => `<th>${escapeXml(label)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${valueHtml(cell)}</td>`).join('')}</tr>`,
  );
  const below = note ? `<p>${escapeXml(note)}</p>` : '';
  return `<table><tr>${head}</tr>${body.join('')}</table>${below}`;
}

/** Markdown as the page shows it. */
export const markdownHtml = (markdown: string): string =>
  markdownToHtml(markdown, { mdastPlugins: [chineseText(), underHeading], features }).html;

function contentOf(section: Section, body: string): string {
  if (section.counted) return '';
  switch (section.type) {
    case 'text':
      return paragraphs(section.paragraphs);
    case 'facts':
      return factsHtml(section.facts);
    case 'timeline':
      return `<ul>${section.moments.map(momentHtml).join('')}</ul>`;
    case 'table':
      return tableHtml(section.table);
    case 'body':
      return markdownHtml(body);
    // Lists of other records have entries of their own; duty has its calendar.
    case 'items':
    case 'duty':
    case 'links':
    case 'beside':
      return '';
  }
}

/** A section of a record with its heading; nothing for what is not the record's own. */
export function sectionHtml(section: Section, body: string): string {
  const content = contentOf(section, body);
  return content ? `<h2>${escapeXml(section.heading)}</h2>${content}` : '';
}
