import { describe, expect, test } from 'vitest';
import { fold } from '../../src/query/fold.ts';
import { readSearchable } from '../../src/search/build.ts';
import { formerContacts } from './former-contacts.ts';
import { planOfEnvironment, readSite } from './pages.ts';

const site = readSite();
const { documents } = readSearchable(planOfEnvironment().content, site.model.today);
const pages = new Map(site.pages.map(({ path, html }) => [site.base + path, html]));

/** The text of the main part of a page, as it is compared. */
function mainText(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&amp;/g, '&');
  return fold(text).letters.join('');
}

describe('what the search knows of a page', () => {
  test('every document has its page, and every page of a record its document', () => {
    expect(documents.filter(({ href }) => !pages.has(href)).map(({ href }) => href)).toEqual([]);
    const known = new Set(documents.map(({ href }) => href));
    const records = site.pages.filter(({ record }) => record).map(({ path }) => site.base + path);
    expect(records.filter((path) => !known.has(path))).toEqual([]);
    expect(known.size).toBe(documents.length);
  });

  test('stands on the page, below the heading that the result leads to', () => {
    const faults = documents.flatMap(({ href, title, passages }) => {
      const html = pages.get(href) ?? '';
      const text = mainText(html);
      const lost = [title, ...passages.map((passage) => passage.text)].filter(
        (one) => !text.includes(fold(one).letters.join('')),
      );
      const anchors = new Set(passages.flatMap(({ anchor }) => (anchor ? [anchor] : [])));
      const gone = [...anchors].filter((anchor) => !html.includes(` id="${anchor}"`));
      return [...lost, ...gone.map((anchor) => `#${anchor}`)].map((what) => `${href}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  test('tells no contact of a deputy who has left', () => {
    const contacts = formerContacts(site);
    const text = JSON.stringify(documents);
    expect(contacts.filter((contact) => text.includes(contact))).toEqual([]);
  });

  test('does not say twice what matters say: notices name them only on their pages', () => {
    const notice = site.model.towns
      .flatMap(({ records }) => records.notices)
      .find(({ slot }) => slot.matters.some(({ data }) => data.title.length > 8))!;
    const [matter] = notice.slot.matters.filter(({ data }) => data.title.length > 8);
    const document = documents.find(({ href }) => href.endsWith(`/notices/${notice.id}/`))!;
    expect(JSON.stringify(document.passages)).not.toContain(matter!.data.title);
  });
});
