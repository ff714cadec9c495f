import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/exports/files.ts';
import { measures } from '../../src/model/measures/index.ts';
import { readContent } from '../../src/source/disk.ts';
import { kinds } from '../../src/source/kinds.ts';
import { formerContacts } from '../browser/former-contacts.ts';
import { settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { profile } from './data-package-profile.ts';
import { readCsv, wholeOf } from './written.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: string[];
    readonly pattern?: string;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly schema: {
    readonly fields: Field[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: {
      fields: string[];
      reference: { resource: string; fields: string[] };
    }[];
  };
}

const { entries, settings: site } = readContent('content');
const content = wholeOf(entries, site!, TODAY);
const files = new Map(
  [...dataFiles(content.model, content.bodyOf)].map(({ path, text }) => [path, text]),
);
const described = JSON.parse(files.get('datapackage.json')!) as {
  resources: Resource[];
  demonstration: string[];
};
const tables = described.resources.filter(({ format }) => format === 'csv');
/** The towns whose congress is declared to be an example: an adopter takes it away. */
const madeUp = new Set(
  entries.flatMap((one) => (one.kind === 'congress' && one.data.demonstration ? one.town : [])),
);
const rowsOf = ({ path }: Pick<Resource, 'path'>) => readCsv(files.get(path)!);

const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  array: /^\[.*\]$/su,
  object: /^\{.*\}$/su,
  string: /./su,
};

/** What is wrong with a cell, as the field describes it. */
function faultOf({ name, type, constraints = {} }: Field, cell: string): string[] {
  if (cell === '') return constraints.required ? [`${name} is missing`] : [];
  const right =
    FORMS[type]!.test(cell) &&
    (constraints.enum?.includes(cell) ?? true) &&
    new RegExp(constraints.pattern ?? '').test(cell);
  return right ? [] : [`${name}: ${cell}`];
}

describe('the data package', () => {
  test('is one by the specification', () => {
    const valid = new Ajv({ allErrors: true, strict: false }).compile(profile);
    valid(described);
    expect(valid.errors ?? []).toEqual([]);
  });

  test('names every file, and no other', () => {
    const named = described.resources.map(({ path }) => path);
    expect([...named, 'datapackage.json'].sort()).toEqual([...files.keys()].sort());
  });

  test('names the towns that are made up', () => {
    expect(described.demonstration).toEqual([...madeUp]);
  });
});

describe.each(tables.map((table) => [table.path, table] as const))('%s', (path, table) => {
  const rows = rowsOf(table);

  test('has its mark, the columns of the description, and CRLF behind every row', () => {
    const text = files.get(path)!;
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.split('\r\n')[0]?.slice(1).split(',')).toEqual(
      table.schema.fields.map(({ name }) => name),
    );
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('holds in every cell what its column may hold', () => {
    const faults = rows.flatMap((row) =>
      table.schema.fields.flatMap((field) => faultOf(field, row[field.name] ?? '')),
    );
    expect(faults).toEqual([]);
  });

  test('says of every row whether it is made up', () => {
    for (const row of rows) expect(row['demonstration']).toBe(String(madeUp.has(row['town']!)));
  });

  test('has every key once, and rows of lists belong to a record', () => {
    const { primaryKey = [], foreignKeys = [] } = table.schema;
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('/'));
    if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of foreignKeys) {
      const parents = rowsOf({ path: `${reference.resource}.csv` });
      const known = new Set(
        parents.map((row) => reference.fields.map((name) => row[name]).join('/')),
      );
      expect(rows.filter((row) => !known.has(fields.map((name) => row[name]).join('/')))).toEqual(
        [],
      );
    }
  });
});

test('the measures say the same as a table and as JSON', () => {
  const { rows } = JSON.parse(files.get('measures.json')!) as { rows: Record<string, unknown>[] };
  const cell = (value: unknown) =>
    Array.isArray(value) ? JSON.stringify(value) : value === null ? '' : String(value);
  const table = readCsv(files.get('measures.csv')!);
  expect(rows).toHaveLength(table.length);
  rows.forEach((row, at) => {
    const { percent, ...told } = table[at]!;
    const { percent: number, ...values } = row;
    expect(Object.fromEntries(Object.entries(values).map(([k, v]) => [k, cell(v)]))).toEqual(told);
    expect(number === null ? '' : (number as number).toFixed(1)).toBe(percent);
  });
});

const measured = readCsv(files.get('measures.csv')!);
const totals = measured.filter(({ dimension }) => dimension === '');

test.skipIf(!madeUp.has('yunxi'))('the motions of the example in 2025 are fifteen', () => {
  const found = totals.find(
    ({ measure, year, town }) => measure === 'motions.count' && year === '2025' && town === 'yunxi',
  );
  expect(found).toMatchObject({
    value: '15',
    whole: '',
    percent: '',
    title: measures['motions.count']!.title,
  });
  expect(JSON.parse(found!['records']!)).toHaveLength(15);
});

test('the measures are those of the registry, with the records of every total', () => {
  for (const { measure, value, records, whole } of totals) {
    if (measures[measure!]!.eachIsOne)
      expect([measure, JSON.parse(records!).length]).toEqual([measure, Number(value)]);
    if (whole && Number(whole) < 10)
      expect(totals.find((row) => row['records'] === records)?.['percent']).toBe('');
  }
  expect(measured.filter(({ town }) => town === 'xinchang')).toEqual([]);
});

test('JSON says of every record what CSV says', () => {
  const ofKinds = described.resources.filter(
    ({ name, path }) => path.endsWith('.json') && name.replace(/-json$/, '') in kinds,
  );
  expect(ofKinds.length).toBeGreaterThan(9);
  for (const { path } of ofKinds) {
    const { kind, day, records } = JSON.parse(files.get(path)!);
    expect(day).toBe(TODAY);
    expect(records.map(({ town, id }: { town: string; id: string }) => `${town}/${id}`)).toEqual(
      rowsOf({ path: `${kind}.csv` }).map(({ town, record }) => `${town}/${record}`),
    );
  }
});

test('no file tells the contact of a deputy who has left', () => {
  const { model, bodyOf } = wholeOf(fullTown(), settings, TODAY);
  for (const whole of [{ model, bodyOf }, content]) {
    const contacts = formerContacts(whole);
    const text = [...dataFiles(whole.model, whole.bodyOf)].map((file) => file.text).join('');
    expect(contacts.filter((contact) => text.includes(contact))).toEqual([]);
  }
  expect(formerContacts({ model }).length).toBeGreaterThan(0);
});

test('Popolo: every membership is of a person and an organisation that are there', () => {
  const { persons, organizations, memberships } = JSON.parse(files.get('popolo.json')!);
  const ids = new Set([...persons, ...organizations].map(({ id }: { id: string }) => id));
  expect(ids.size).toBe(persons.length + organizations.length);
  const named = memberships.flatMap((one: Record<string, string>) => [
    one['person_id'],
    one['organization_id'] ?? one['person_id'],
    one['on_behalf_of_id'] ?? one['person_id'],
  ]);
  expect(named.filter((id: string) => !ids.has(id))).toEqual([]);
  expect(persons).toHaveLength(
    content.model.towns.flatMap(({ records }) => records.deputies).length,
  );
});
