import { expect, test } from 'vitest';
import { fields } from '../../src/generator/vocabulary/fields/index.ts';
import { allThemes } from '../../src/generator/vocabulary/themes/index.ts';
import { offices } from '../../src/generator/vocabulary/offices.ts';
import { textOf } from '../../src/generator/render.ts';
import { generated, today } from './written.ts';

const entries = generated({ towns: 6, years: 3, seed: 2, today });
const text = entries.map(textOf).join('\n');

/** Every pair of neighbouring Chinese characters with how often it stands there. */
function pairs(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

test('titles of matters hardly repeat', () => {
  const titles = entries.flatMap((one) => (one.kind === 'matters' ? one.data.title : []));
  expect(new Set(titles).size / titles.length).toBeGreaterThan(0.99);
});

test('summaries and answers hardly repeat', () => {
  const said = entries.flatMap((one) => (one.kind === 'matters' ? one.data.summary : []));
  expect(new Set(said).size / said.length).toBeGreaterThan(0.99);
  const bodies = entries.flatMap(({ body }) => (body === '' ? [] : body));
  expect(new Set(bodies).size / bodies.length).toBeGreaterThan(0.99);
});

test('words are many, and some of them rare', () => {
  const counts = pairs();
  expect(counts.size).toBeGreaterThan(12_000);
  expect([...counts.values()].filter((count) => count <= 2).length).toBeGreaterThan(2000);
});

test('place names and names of people are many', () => {
  const places = new Set(
    entries.flatMap((one) =>
      one.kind === 'congress'
        ? (one.data.areas ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases])
        : [],
    ),
  );
  const people = new Set(entries.flatMap((one) => (one.kind === 'deputies' ? one.data.name : [])));
  expect(places.size).toBeGreaterThan(400);
  expect(people.size).toBeGreaterThan(350);
});

test('the words written by hand are several hundred of each', () => {
  const things = new Set(fields.flatMap((field) => field.things));
  const defects = [...things].flatMap((thing) => thing.defects);
  const remedies = [...things].flatMap((thing) => thing.remedies);
  expect(things.size).toBeGreaterThan(300);
  expect(new Set(defects).size).toBeGreaterThan(800);
  expect(new Set(remedies).size).toBeGreaterThan(700);
  expect(new Set(allThemes.map(({ subject }) => subject)).size).toBeGreaterThan(130);
});

test('whatever is to be handled has an office', () => {
  const known = new Set(offices.map(({ id }) => id));
  const named = [
    ...fields.flatMap((field) => field.offices),
    ...allThemes.flatMap(({ lead, joint }) => [lead, joint]),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(allThemes.filter(({ lead, joint }) => lead === joint)).toEqual([]);
});

test('no slot of a template is left open', () => {
  expect(text.match(/.{0,20}(?:\{\w|\w\}|undefined|\[object).{0,20}/g) ?? []).toEqual([]);
});
