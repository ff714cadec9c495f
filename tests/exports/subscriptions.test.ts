import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ical, { type DateWithTimeZone, type VEvent } from 'node-ical';
import { parse as parseCard } from 'vcard4';
import { describe, expect, test } from 'vitest';
import { subscriptions } from '../../src/exports/files.ts';
import { iCalendar } from '../../src/exports/calendars/icalendar.ts';
import { escapeXml, markdownHtml } from '../../src/exports/feeds/html.ts';
import { feedsOf } from '../../src/exports/feeds/feeds.ts';
import { asFile, text } from '../../src/exports/content-lines.ts';
import { readContent } from '../../src/source/disk.ts';
import { formerContacts } from '../browser/former-contacts.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, telephones, TODAY } from '../model/full-town.ts';
import { wholeOf } from './written.ts';

const { entries, settings: site } = readContent('content');
const content = wholeOf(entries, site!, TODAY);
const small = wholeOf(fullTown(), settings, TODAY);
const filesOf = ({ model, bodyOf }: typeof small) =>
  new Map([...subscriptions(model, bodyOf)].map(({ path, text }) => [path, text]));
const contentFiles = filesOf(content);
const smallFiles = filesOf(small);
const all = [...contentFiles, ...smallFiles];
const ending = (end: string) => all.filter(([path]) => path.endsWith(end));

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly content: { readonly '#text': string; readonly '@type': string };
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
  // Every text as a text: a title may look like a number.
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
});
const feedOf = (text: string) =>
  xml.parse(text).feed as { id: string; title: string; entry?: Entry[] };

describe('feeds', () => {
  test.each(ending('.xml'))(
    '%s is well formed, with an identity and a day for each entry',
    (path, text) => {
      expect(XMLValidator.validate(text)).toBe(true);
      const { id, entry: found = [] } = feedOf(text);
      expect(id.endsWith(path)).toBe(true);
      expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
      expect(
        found.every(({ updated }) => /^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/.test(updated)),
      ).toBe(true);
      expect(found.map(({ updated }) => updated)).toEqual(
        found
          .map(({ updated }) => updated)
          .sort()
          .reverse(),
      );
    },
  );

  test('hold the newest records that they are of, value by value', () => {
    for (const whole of [content, small]) {
      const files = whole === content ? contentFiles : smallFiles;
      for (const { path, title, records } of feedsOf(whole.model)) {
        const read = feedOf(files.get(`feeds/${path}.xml`)!);
        expect(read.title).toBe(title);
        const ids = records.map(({ town, kind, id }) => `/${town.slug}/${kind}/${id}/`);
        expect((read.entry ?? []).map(({ id }) => id)).toEqual(ids);
      }
    }
  });

  test('are of the site, each town, each kind, each station, and of deputies and offices with work', () => {
    const paths = [...smallFiles.keys()].filter((path) => path.endsWith('.xml'));
    expect(paths).toContain('feeds/all.xml');
    expect(paths).toContain('feeds/ceshi/motions.xml');
    expect(paths).toContain('feeds/ceshi/stations/hedong.xml');
    expect(paths).toContain('feeds/ceshi/deputies/an.xml');
    expect(paths).toContain('feeds/ceshi/offices/shuili.xml');
    expect(paths).not.toContain('feeds/ceshi/deputies/chi.xml');
  });

  test('give the whole text, and say that it is made up where it is', () => {
    const first = (demonstration: boolean) => {
      const entries = [
        congress({ demonstration, place: { town: demonstration ? '测试镇（示例）' : '测试镇' } }),
        entry('motions', '1', { title: '修桥' }, { body: '桥面破损。' }),
      ];
      const files = filesOf(wholeOf(entries, settings, TODAY));
      return feedOf(files.get('feeds/ceshi/motions.xml')!).entry![0]!.content;
    };
    expect(first(true)['@type']).toBe('html');
    expect(first(true)['#text']).toMatch(/^<p>示例数据/);
    expect(first(true)['#text']).toContain('<h2>内容</h2><p>桥面破损。</p>');
    expect(first(false)['#text']).toContain('<h2>内容</h2><p>桥面破损。</p>');
    expect(first(false)['#text']).not.toContain('示例数据');
  });

  test('let nothing become markup, and hold no character that XML cannot', () => {
    expect(markdownHtml('一<script>x</script>\n二').trim()).toBe(
      '<p>一&lt;script&gt;x&lt;/script&gt;\n二</p>',
    );
    expect(escapeXml('a<b>&"\u0000\uD800c')).toBe('a&lt;b&gt;&amp;&quot;c');
  });

  test('keep nothing of a deputy that must go with the office', () => {
    expect(smallFiles.get('feeds/ceshi/deputies.xml')).not.toContain('0000-555');
  });
});

interface Read {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly status: string;
}

/** A time as a clock in Shanghai shows it; of whole days the day. */
function shown(date: DateWithTimeZone & { dateOnly?: true }): string {
  if (date.dateOnly)
    return [
      date.getFullYear(),
      ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')),
    ].join('-');
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19);
}

function eventsOf(text: string): Read[] {
  const events = Object.values(ical.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  // The parser keeps one event for each identity: none is there twice.
  expect(events).toHaveLength(text.split('BEGIN:VEVENT').length - 1);
  return events.map((event) => ({
    uid: event.uid,
    start: shown(event.start),
    end: shown(event.end!),
    summary: String(event.summary),
    status: String(event.status),
  }));
}

describe('calendars', () => {
  test.each(ending('.ics'))(
    '%s is read by a parser, with every identity once and no long line',
    (_, text) => {
      const events = eventsOf(text);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );

  test('tell the duty of a station: who, when, and what was called off', () => {
    const events = eventsOf(smallFiles.get('calendars/ceshi/stations/hedong.ics')!);
    const slot = (day: string) => events.find(({ start }) => start.startsWith(day));
    expect(slot('2026-11-25')).toMatchObject({
      start: '2026-11-25T09:00:00',
      end: '2026-11-25T11:30:00',
      status: 'CONFIRMED',
    });
    expect(slot('2026-12-02')).toMatchObject({ summary: '卜青在河东联络站值班' });
    expect(slot('2026-12-30')).toMatchObject({
      status: 'CANCELLED',
      uid: 'duty-ceshi-hedong-2026-12-30-0900@huiyin',
    });
    const station = small.model.towns[0]!.records.stations.find(({ id }) => id === 'hedong')!;
    const recent = station.rota.filter(({ date }) => date >= '2026-10-24').map(({ date }) => date);
    expect(
      events.filter(({ status }) => status === 'CONFIRMED').map(({ start }) => start.slice(0, 10)),
    ).toEqual(recent);
  });

  test('a turn that another takes is called off for the first, under the same identity', () => {
    const [an, bo] = ['an', 'bo'].map((id) =>
      eventsOf(smallFiles.get(`calendars/ceshi/deputies/${id}.ics`)!),
    );
    const swapped = 'duty-ceshi-hedong-2026-12-02-0900@huiyin';
    expect(an!.find(({ uid }) => uid === swapped)?.status).toBe('CANCELLED');
    expect(bo!.find(({ uid }) => uid === swapped)?.status).toBe('CONFIRMED');
    expect(smallFiles.has('calendars/ceshi/deputies/chi.ics')).toBe(false);
  });

  test('a turn that is moved keeps its identity', () => {
    const plan = (moves: object[]) => {
      const duty = {
        plans: [
          {
            from: '2026-12-01',
            to: '2026-12-31',
            every: '每月',
            days: [10],
            start: '09:00',
            end: '11:00',
            order: ['an'],
          },
        ],
        moves,
      };
      const town = [congress(), entry('deputies', 'an'), entry('stations', 'x', { duty } as never)];
      return eventsOf(
        filesOf(wholeOf(town, settings, TODAY)).get('calendars/ceshi/stations/x.ics')!,
      )[0]!;
    };
    const moved = plan([{ from: '2026-12-10', to: '2026-12-11', why: '停电' }]);
    expect(moved.uid).toBe(plan([]).uid);
    expect(moved.start).toBe('2026-12-11T09:00:00');
  });

  test('of a town: whole days of meetings and the coming notice days', () => {
    const events = eventsOf(smallFiles.get('calendars/ceshi.ics')!);
    expect(events[0]).toMatchObject({
      start: '2026-01-14',
      end: '2026-01-15',
      uid: 'meeting-ceshi-s9@huiyin',
    });
    const notices = events.filter(({ uid }) => uid.startsWith('notice-'));
    expect(notices.map(({ start }) => start)).toHaveLength(11);
    expect(notices[0]).toMatchObject({ start: '2026-12-20', end: '2026-12-21' });
  });

  test('say in their names that they are made up where they are, also those without events', () => {
    const namesOf = (path: string) => {
      const text = contentFiles.get(`calendars/${path}.ics`)!.replaceAll('\r\n ', '');
      return [...text.matchAll(/^(?:NAME|X-WR-CALNAME):(.*)\r$/gm)].map(([, name]) => name);
    };
    const name = '单明华值班日历（示例数据）';
    expect(namesOf('yunxi/deputies/shan-minghua')).toEqual([name, name]);
    const made = [...contentFiles].filter(([path]) => path.startsWith('calendars/yunxi'));
    expect(made.length).toBeGreaterThan(60);
    for (const [path, text] of made)
      expect([path, text]).toEqual([path, expect.stringContaining('示例')]);
    expect(smallFiles.get('calendars/ceshi/deputies/an.ics')).not.toContain('示例');
  });

  test('hold hours of Shanghai, whatever they say', () => {
    const event = {
      uid: 'a@b',
      day: '2026-12-10',
      hours: ['09:00', '11:00'] as const,
      url: '/a/',
      cancelled: false,
      sequence: 0,
    };
    const text = iCalendar(
      {
        path: 'x',
        name: '甲,乙;丙',
        url: '/',
        demonstration: true,
        events: [{ ...event, summary: '一\\二,;\n三' }],
      },
      TODAY,
    );
    const read = Object.values(ical.sync.parseICS(text)).find(
      (part): part is VEvent => part?.type === 'VEVENT',
    )!;
    expect(read.summary).toBe('一\\二,;\n三');
    expect(read.categories).toEqual(['示例数据']);
    expect(read.start.toISOString()).toBe('2026-12-10T01:00:00.000Z');
  });
});

describe('cards', () => {
  const cards = ending('.vcf').map(([path, text]) => [path, parseCard(text)] as const);

  test('are of deputies in office, value by value', () => {
    for (const { model } of [content, small]) {
      const serving = model.towns
        .filter(({ archive }) => !archive)
        .flatMap(({ records }) => records.deputies.filter(({ inOffice }) => inOffice));
      for (const { town, id, data, contact } of serving) {
        const card = cards.find(([path]) => path === `vcards/${town.slug}/${id}.vcf`)![1];
        // The parser reads version 4.0 and no other.
        if (Array.isArray(card)) throw new Error('one card a file');
        const value = (name: string) =>
          card.properties.includes(name) ? card.getProperty(name)[0]!.value : undefined;
        expect([value('FN'), value('TEL'), value('EMAIL')]).toEqual([
          data.name,
          contact?.telephone,
          contact?.email,
        ]);
        expect(value('UID')).toContain(`/${town.slug}/deputies/${id}/`);
        expect(value('ORG')).toBe(town.congress.name);
        expect(value('CATEGORIES')).toBe(town.demonstration ? '示例数据' : undefined);
      }
    }
    const count = [content, small].map(
      ({ model }) =>
        model.towns.flatMap(({ records }) => records.deputies.filter(({ inOffice }) => inOffice))
          .length,
    );
    expect(cards).toHaveLength(count[0]! + count[1]!);
  });
});

test('no subscription tells the contact of a deputy who has left', () => {
  const texts = {
    content: [...contentFiles.values()].join(''),
    small: [...smallFiles.values()].join(''),
  };
  expect(formerContacts(content).filter((contact) => texts.content.includes(contact))).toEqual([]);
  expect(formerContacts(small).filter((contact) => texts.small.includes(contact))).toEqual([]);
  expect(texts.small).toContain(telephones.an);
});

test('a long line is broken between characters, and what is no text is left out', () => {
  const told = '值班𠮷'.repeat(40);
  const file = asFile(['vevent', [text('summary', `${told}\u0007\r\n,;`)], []]);
  expect(file.replaceAll('\r\n ', '').split('\r\n')[1]).toBe(`SUMMARY:${told}\\n\\,\\;`);
  expect(file.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
  expect(file.endsWith('END:VEVENT\r\n')).toBe(true);
});
