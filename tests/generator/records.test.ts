import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { settings } from '../../src/generator/site-files.ts';
import { readContent } from '../../src/source/disk.ts';
import { kindNames, kinds } from '../../src/source/kinds.ts';
import { checked, complaints, generated, today, usual, withFolder } from './written.ts';

const entries = generated(usual);

test('every kind of record is there in every town', () => {
  for (const [town, list] of Map.groupBy(entries, (entry) => entry.town)) {
    const found = new Set(list.map(({ kind }) => kind));
    expect({ town, missing: kindNames.filter((kind) => !found.has(kind)) }).toEqual({
      town,
      missing: [],
    });
  }
});

test('every record passes its schema, and no two are the same', () => {
  for (const { kind, data } of entries) expect(kinds[kind].schema.parse(data)).toBeDefined();
  expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
});

test('what is read again is what was written', () => {
  withFolder(entries, (root) => {
    const reading = readContent(root);
    expect(reading.faults).toEqual([]);
    const read = new Map(reading.entries.map(({ file, data }) => [file, data]));
    for (const { file, data } of entries) {
      expect(read.get(file)).toEqual(JSON.parse(JSON.stringify(data)));
    }
  });
});

test('the checks find nothing but what is late', () => {
  const report = checked(usual);
  expect(report.files).toBe(entries.length + 5);
  expect(complaints(report)).toEqual([]);
  // Some things are late on purpose.
  expect(report.warnings).toBeGreaterThan(0);
});

test('volumes are those of a town at work', () => {
  const year = entries.filter(({ file }) => /\/2025-/.test(file));
  const count = (kind: string) => year.filter((entry) => entry.kind === kind).length / 2;
  expect(count('matters')).toBeGreaterThan(70);
  expect(count('notices')).toBeGreaterThan(60);
  expect(count('motions')).toBeGreaterThan(10);
  expect(count('supervision')).toBeGreaterThan(4);
  expect(count('activities')).toBeGreaterThan(8);
});

test('nothing could be taken for a real place, person or number', () => {
  const congresses = entries.filter((entry) => entry.kind === 'congress');
  for (const { data } of congresses) {
    expect(data.demonstration).toBe(true);
    expect(data.place.town).toMatch(/镇（示例）$/);
    expect(data.place.county).toMatch(/县（虚构）$/);
  }
  const text = JSON.stringify(entries);
  const telephones = text.match(/"telephone":"[^"]*"/g) ?? [];
  expect(telephones.filter((one) => !/"0000-55\d{5}"/.test(one))).toEqual([]);
  expect(text.match(/[\w.]+@(?![\w-]*\.?example\.org)[\w.-]+/g) ?? []).toEqual([]);
});

test('a notice states the numbers that the model works out', () => {
  const model = createModel(entries, settings, today);
  const notices = model.towns.flatMap(({ records }) => records.notices);
  const stated = notices.filter(({ data }) => data.stated);
  expect(stated.length).toBeGreaterThan(notices.length / 2);
  for (const { data, slot } of stated) expect(data.stated).toEqual(slot.counts);
});

test('every place of the presidium, every group and every station is filled', () => {
  const model = createModel(entries, settings, today);
  for (const town of model.towns) {
    expect(town.groups.filter(({ leader }) => !leader?.inOffice)).toEqual([]);
    expect(town.records.stations.filter(({ master }) => !master?.inOffice)).toEqual([]);
    expect(town.congress.presidium?.filter(({ chair }) => !chair)).toEqual([]);
  }
});

test('seats are held or declared vacant', () => {
  for (const { records } of createModel(entries, settings, today).towns) {
    const current = records.terms.find(({ data }) => data.to === undefined);
    expect(current?.seats.unaccounted).toBe(0);
  }
});
