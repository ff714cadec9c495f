import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, unguard } from '../../src/exports/tables/cells.ts';
import { layouts } from '../../src/exports/tables/layout.ts';
import { columnsOf } from '../../src/exports/tables/rows.ts';
import { generateTowns } from '../../src/generator/generate.ts';
import { settings as generatedSettings } from '../../src/generator/site-files.ts';
import { readContent } from '../../src/source/disk.ts';
import { kindNames } from '../../src/source/kinds.ts';
import { entry, congress, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { rebuild } from './rebuild.ts';
import { readBack, recordsOf, type Whole, wholeOf } from './written.ts';

/** Takes every kind apart, reads the files back and puts the records together again. */
function expectSame(whole: Whole): number {
  let records = 0;
  for (const kind of kindNames) {
    const before = recordsOf(whole, kind);
    expect(rebuild(kind, readBack(kind, before))).toEqual(before);
    records += before.length;
  }
  return records;
}

test('every record of the content can be rebuilt from the tables', () => {
  const { entries, settings: site } = readContent('content');
  expect(expectSame(wholeOf(entries, site!, TODAY))).toBe(entries.length);
});

test('so can generated records, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
      const entries = [...generateTowns({ towns: 1, years: 1, seed, today: TODAY })].flat();
      expectSame(wholeOf(entries, generatedSettings, TODAY));
    }),
    { numRuns: 5 },
  );
});

test('so can texts that mean something to CSV, YAML or an office program', () => {
  const awkward = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''-",
      '- 一',
      '@x',
      '甲\r\n乙',
      '"引"，,;',
      '\t一',
      '[]',
      'true',
      '007',
      '　',
    ),
  );
  const texts = awkward.filter((text) => /\S/u.test(text));
  fc.assert(
    fc.property(texts, texts, fc.array(texts, { maxLength: 3 }), (note, about, problems) => {
      const entries = [
        congress({
          ...{ contact: {}, rules: {}, areas: [], demonstration: false },
          withdrawn: [{ record: 'motions/1', on: '2026-01-02', why: about }],
        }),
        entry(
          'summaries',
          'a',
          { note, problems, figures: [], commitments: [{ what: about }] },
          { body: about.trimEnd() },
        ),
        entry('summaries', 'b', { corrections: [{ on: '2026-01-02', what: note, why: about }] }),
      ];
      expectSame(wholeOf(entries, settings, TODAY));
    }),
  );
});

test('a guarded text is the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '=', "'=", "''@", "'"), (text, front) => {
      expect(unguard(guard(front + text))).toBe(front + text);
      expect(guard(front + text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('the contact of a deputy goes with the office, all else stays', () => {
  const whole = wholeOf(fullTown(), settings, TODAY);
  const contacts = recordsOf(whole, 'deputies').map(({ id, data }) => [id, 'contact' in data]);
  expect(Object.fromEntries(contacts)).toEqual({
    an: true,
    bo: true,
    chi: false,
    ding: false,
    er: false,
  });
});

describe('the tables', () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s has columns of its own, each described',
    (_, layout) => {
      const columns = columnsOf(layout);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(
        columns.filter(({ description }) => !/[一-龥]/.test(description)).map(({ name }) => name),
      ).toEqual([]);
    },
  );

  test('are one for a kind and one for each list of objects', () => {
    const of = (kind: string) => layouts.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(of('motions')).toEqual([
      ...['motions', 'motions-events', 'motions-commitments', 'motions-money'],
      ...['motions-sources', 'motions-exceptions', 'motions-corrections'],
    ]);
    expect(of('stations')).toContain('stations-duty-plans');
  });

  test('say units, words and references as the schemas do', () => {
    const column = (table: string, name: string) =>
      layouts.find((one) => one.name === table)?.columns.find((one) => one.name === name);
    expect(column('motions', 'kind')).toMatchObject({
      type: 'string',
      required: true,
      words: ['议案', '建议', '批评', '意见', '质询案'],
    });
    expect(column('motions-events', 'act')?.words).toContain('面商');
    expect(column('motions-money', 'amount')).toMatchObject({ type: 'number', unit: '元' });
    expect(column('activities', 'expected')).toMatchObject({
      type: 'integer',
      unit: '人',
      required: false,
    });
    expect(column('motions', 'lead')).toMatchObject({ reference: 'deputies' });
    expect(column('deputies', 'contact.consentOn')).toMatchObject({
      type: 'date',
      required: false,
    });
  });
});
