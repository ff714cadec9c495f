import { addDays } from '../../src/model/day.ts';
import type { Entry } from '../../src/source/entry.ts';
import { congress, entry } from './fixtures.ts';

const STATIONS = 6;
const DEPUTIES = 60;
const FIRST = '2022-01-10';

const pad = (number: number) => String(number).padStart(4, '0');

function matter(index: number, town: string): Entry {
  const receivedOn = addDays(FIRST, index % 1700);
  return entry(
    'matters',
    `m-${pad(index)}`,
    {
      receivedOn,
      station: `s-${index % STATIONS}`,
      area: `a-${index % 14}`,
      deputy: `d-${index % DEPUTIES}`,
      events: [
        { on: addDays(receivedOn, 2), act: '交办', office: `o-${index % 12}` },
        { on: addDays(receivedOn, 25), act: '答复', outcome: '已解决', answer: '办好了。' },
        { on: addDays(receivedOn, 40), act: '办结' },
      ].slice(0, index % 4) as never,
      related: [`motions/n-${pad(index % 100)}`],
    },
    { town },
  );
}

function motion(index: number, town: string): Entry {
  const submittedOn = addDays(FIRST, (index * 7) % 1700);
  return entry(
    'motions',
    `n-${pad(index)}`,
    {
      submittedOn,
      lead: `d-${index % DEPUTIES}`,
      cosigners: [1, 2, 3, 4].map((step) => `d-${(index + step) % DEPUTIES}`),
      meeting: `g-${index % 20}`,
      areas: [`a-${index % 14}`],
      events: [
        { on: addDays(submittedOn, 10), act: '交办', lead: `o-${index % 12}` },
        { on: addDays(submittedOn, 90), act: '答复', class: 'B' },
        { on: addDays(submittedOn, 100), act: '评价', result: '满意' },
      ],
    },
    { town },
  );
}

function bodies(town: string): Entry[] {
  const numbered = (count: number, make: (index: number) => Entry) =>
    Array.from({ length: count }, (_, index) => make(index));
  const order = Array.from({ length: 10 }, (_, index) => `d-${index}`);
  const plan = {
    ...{ from: FIRST, to: '2026-12-31', every: '每周' as const, weekdays: ['周三' as const] },
    ...{ start: '09:00', end: '11:30', order },
  };
  return [
    congress(
      {
        areas: Array.from({ length: 14 }, (_, index) => ({
          ...{ id: `a-${index}`, name: `第${index}村`, kind: '村' as const },
        })),
        offices: Array.from({ length: 12 }, (_, index) => ({
          ...{ id: `o-${index}`, name: `第${index}单位`, level: '镇' as const },
        })),
        noticeFrom: FIRST,
      },
      town,
    ),
    entry('terms', '18', { seats: DEPUTIES }, { town }),
    ...numbered(DEPUTIES, (index) =>
      entry(
        'deputies',
        `d-${index}`,
        { name: `代表${index}`, areas: [`a-${index % 14}`] },
        { town },
      ),
    ),
    ...numbered(STATIONS, (index) =>
      entry(
        'stations',
        `s-${index}`,
        { name: `第${index}联络站`, notices: true, duty: { plans: [plan] } },
        { town },
      ),
    ),
    ...numbered(20, (index) =>
      entry('meetings', `g-${index}`, { on: addDays(FIRST, index * 80) }, { town }),
    ),
  ];
}

/** At least so many entries of towns of a thousand records, two thirds of them matters. */
export function manyEntries(count: number): Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; entries.length < count; index += 1) {
    const town = `town-${index}`;
    entries.push(...bodies(town));
    for (let number = 0; number < 600; number += 1) entries.push(matter(number, town));
    for (let number = 0; number < 300; number += 1) entries.push(motion(number, town));
  }
  return entries;
}
