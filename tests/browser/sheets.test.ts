import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readCodes } from '../qr-reader.ts';
import { openSite } from './opened.ts';
import { oneOfEach, readSite, type BuiltPage } from './pages.ts';

const site = readSite();
const opened = openSite(site);
const sheets = oneOfEach(site.pages.filter(({ sheetOf }) => sheetOf !== undefined));
const towns = site.model.towns.filter(({ archive }) => !archive);

/** A page that the content asks for. */
function needed(page: BuiltPage | undefined, what: string): BuiltPage {
  if (!page) throw new Error(`The site has no ${what}.`);
  return page;
}

const sheetOf = (template: string) =>
  needed(
    sheets.find((page) => page.template === template),
    template,
  );

/** The texts of the pages that come out of the printer, without blanks. */
async function printed(page: BuiltPage): Promise<string[]> {
  const bytes = await opened.visit(page, {}, (tab) => tab.pdf({ preferCSSPageSize: true }));
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: false });
  return text.map(bare);
}

const bare = (text: string) => text.replace(/\s/g, '');

/** Finds a text on paper, where some fonts have put the radical that looks like a character in its place. */
const onPaper = (text: string) =>
  new RegExp(
    [...bare(text)]
      .map((character) => `[\u2E80-\u2FDF\\u{${character.codePointAt(0)!.toString(16)}}]`)
      .join(''),
    'u',
  );

describe('on A4', () => {
  const hasNotice = towns.some(({ records }) => records.notices.length > 0);
  test.skipIf(!hasNotice)(
    'the longest notice tells every matter, its pages are numbered',
    async () => {
      const notice = sheetOf('sheet: notices');
      const pages = await printed(notice);
      const [, town, station, month] = /^([^/]+)\/notices\/([^/]+)\/([^/]+)/.exec(notice.path)!;
      const record = site.model.town(town!)!.find(`notices/${station}/${month}`);
      if (record?.kind !== 'notices') throw new Error(`no notice at ${notice.path}`);
      const { matters } = record.slot;
      expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(matters.length / 6));
      expect(pages.length).toBeLessThanOrEqual(1 + Math.ceil(matters.length / 3));
      pages.forEach((text, at) =>
        expect(text).toMatch(onPaper(`第${at + 1}页，共${pages.length}页`)),
      );
      const all = pages.join('');
      for (const { data } of matters) expect(all).toMatch(onPaper(data.title));
      expect(all).toMatch(onPaper(record.data.signedBy));
      expect(all).toMatch(onPaper(`${site.origin}${site.base}${notice.sheetOf}`));
      // The heads of columns stand on every page that begins within a table.
      const within = pages
        .slice(1)
        .filter((text) => matters.some(({ data }) => onPaper(data.title).test(text)));
      expect(within.filter((text) => !onPaper('反映的事').test(text))).toEqual([]);
    },
  );

  const hasStation = towns.some(({ records }) => records.stations.some(({ open }) => open));
  test.skipIf(!hasStation)(
    'a station takes one page, its telephone and next turn on it',
    async () => {
      const station = sheetOf('sheet: stations');
      const [, town, id] = /^([^/]+)\/stations\/([^/]+)/.exec(station.path)!;
      const record = site.model.town(town!)!.find(`stations/${id}`);
      if (record?.kind !== 'stations') throw new Error(`no station at ${station.path}`);
      const pages = await printed(station);
      expect(pages.length).toBe(1);
      const { telephone, name } = record.data;
      for (const text of [name, telephone ?? '', record.duty[0]?.deputy.data.name ?? '']) {
        expect(pages[0]).toMatch(onPaper(text));
      }
      expect(pages[0]).toMatch(onPaper('（盖章）'));
    },
  );
});

test.concurrent.each(sheets)(
  'the code on $template, /$path leads to the page of the same',
  async (page) => {
    const picture = await opened.visit(page, {}, async (tab) => {
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return tab.locator('.qr').screenshot();
    });
    expect(await readCodes(picture)).toEqual([`${site.origin}${site.base}${page.sheetOf}`]);
  },
);

test('one press prints', async () => {
  const [sheet] = sheets;
  await opened.visit(sheet!, {}, async (tab) => {
    await tab.emulateMedia({ media: 'screen' });
    await tab.evaluate(() => {
      window.print = () => document.body.setAttribute('data-sent', '');
    });
    await tab.getByRole('button', { name: '打印' }).click();
    expect(await tab.locator('body[data-sent]').count()).toBe(1);
  });
});

const hasCard = towns.some(({ records }) =>
  records.deputies.some(({ contact }) => contact?.telephone !== undefined),
);
test.skipIf(!hasCard)('the card of a deputy is read from the screen', async () => {
  const found = site.pages.find(
    ({ record }) => record?.kind === 'deputies' && record.contact?.telephone !== undefined,
  );
  const deputy = needed(found, 'page of a deputy with a telephone');
  const phone = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2 };
  const picture = await opened.visit(deputy, phone, async (tab) => {
    await tab.emulateMedia({ colorScheme: 'dark' });
    await tab.getByText('扫码存入通讯录').click();
    return tab.locator('.fold .qr').screenshot();
  });
  const [card = ''] = await readCodes(picture);
  if (deputy.record?.kind !== 'deputies') throw new Error('no deputy');
  const { name, contact } = { ...deputy.record.data, contact: deputy.record.contact };
  expect(card.split('\r\n')).toEqual(
    expect.arrayContaining(['BEGIN:VCARD', `FN:${name}`, `TEL:${contact!.telephone}`, 'END:VCARD']),
  );
});
