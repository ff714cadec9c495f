import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { settings } from '../../src/generator/site-files.ts';
import type { EntryOf } from '../../src/source/entry.ts';
import type { Kind } from '../../src/source/kinds.ts';
import { generated, today, usual } from './written.ts';

const entries = generated(usual);
const model = createModel(entries, settings, today);
const of = <K extends Kind>(kind: K) => entries.filter((one) => one.kind === kind) as EntryOf<K>[];

test('matters stand in every stage', () => {
  const stages = new Set(
    model.towns.flatMap(({ records }) => records.matters.map(({ state }) => state.stage)),
  );
  expect([...stages].sort()).toEqual(
    [
      ...['待交办', '办理中', '逾期未答复', '已答复', '待重新办理'],
      ...['当场答复', '转为建议', '不予受理', '办结'],
    ].sort(),
  );
});

test('proposals stand in every stage', () => {
  const stages = new Set(
    model.towns.flatMap(({ records }) => records.motions.map(({ state }) => state.stage)),
  );
  expect([...stages].sort()).toEqual(
    [
      ...['经过不详', '待交办', '列入议程', '办理中', '逾期未答复', '已答复'],
      ...['跟踪落实', '待重新办理', '重新办理', '办结', '撤回'],
    ].sort(),
  );
});

test('every event of matters and proposals happens', () => {
  const acts = (list: { data: { events?: { act: string }[] | undefined } }[]) =>
    [...new Set(list.flatMap(({ data }) => data.events ?? []).map(({ act }) => act))].sort();
  expect(acts(of('matters'))).toEqual(
    ['当场答复', '交办', '退回', '答复', '评价', '转为建议', '办结', '不予受理'].sort(),
  );
  expect(acts(of('motions'))).toEqual(
    [
      ...['登记', '列入议程', '转为建议', '交办', '退回', '面商'],
      ...['延期', '答复', '评价', '重办', '办结', '撤回'],
    ].sort(),
  );
});

test('every kind of proposal, rating and outcome occurs', () => {
  const kinds = new Set(of('motions').map(({ data }) => data.kind));
  expect([...kinds].sort()).toEqual(['议案', '建议', '批评', '意见', '质询案'].sort());
  const events = of('matters').flatMap(({ data }) => data.events ?? []);
  const outcomes = new Set(events.flatMap((one) => (one.act === '答复' ? one.outcome : [])));
  const ratings = new Set(events.flatMap((one) => (one.act === '评价' ? one.rating : [])));
  expect(outcomes.size).toBe(4);
  expect(ratings.size).toBe(4);
});

test('answers come in time and late', () => {
  const states = model.towns.flatMap(({ records }) => records.motions.map(({ state }) => state));
  expect(new Set(states.map(({ punctuality }) => punctuality))).toEqual(
    new Set(['按时', '逾期', '未到期', '不详']),
  );
  expect(states.some(({ extended }) => extended)).toBe(true);
  expect(states.some(({ complex }) => complex)).toBe(true);
});

test('notices are posted in time, late and not at all', () => {
  const slots = model.towns.flatMap(({ noticeMonths }) =>
    noticeMonths.flatMap((month) => month.slots),
  );
  const found = new Set(slots.map(({ status }) => status));
  expect(found).toContain('按时');
  expect(found).toContain('迟公示');
  expect(found).toContain('未见公示');
  expect(of('notices').some(({ data }) => data.withheld)).toBe(true);
});

test('deputies leave, and by-elections fill their seats', () => {
  const mandates = of('deputies').flatMap(({ data }) => data.mandates);
  expect(mandates.some(({ ended }) => ended !== undefined)).toBe(true);
  expect(mandates.some(({ elected }) => elected === '补选')).toBe(true);
  expect(of('terms').some(({ data }) => (data.vacancies ?? []).length > 0)).toBe(true);
});

test('a term ends and the next begins', () => {
  const long = generated({ towns: 1, years: 7, seed: 4, today });
  const terms = long.filter((one) => one.kind === 'terms') as EntryOf<'terms'>[];
  expect(terms.map(({ data }) => data.to !== undefined)).toEqual([true, false]);
  const mandates = (long.filter((one) => one.kind === 'deputies') as EntryOf<'deputies'>[]).map(
    ({ data }) => data.mandates.filter(({ level }) => level === '镇').length,
  );
  // Some were elected again, some were not.
  expect(Math.min(...mandates)).toBe(1);
  expect(Math.max(...mandates)).toBe(2);
});

test('duty has moves for holidays and swaps, each told in time', () => {
  const plans = of('stations').flatMap(({ data }) => data.duty ?? []);
  const moves = plans.flatMap((plan) => plan.moves ?? []);
  const swaps = plans.flatMap((plan) => plan.swaps ?? []);
  expect(moves.some(({ why }) => why.includes('国庆节'))).toBe(true);
  expect(moves.some(({ why }) => why.includes('春节'))).toBe(true);
  expect(swaps.length % 2).toBe(0);
  expect(swaps.length).toBeGreaterThan(10);
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const told = [
    ...moves.map(({ from, announcedOn }) => [from, announcedOn] as const),
    ...swaps.map(({ on, announcedOn }) => [on, announcedOn] as const),
  ];
  expect(told.filter(([on, said]) => said === undefined || days(said, on) < 3)).toEqual([]);
});

test('a matter that became a suggestion and that suggestion name each other', () => {
  const turned = model.towns.flatMap(({ records }) => records.matters.filter((one) => one.motion));
  expect(turned.length).toBeGreaterThan(0);
  for (const matter of turned) {
    expect(matter.motion?.data.related).toContain(`matters/${matter.id}`);
    expect(matter.motion?.lead).toBe(matter.deputy);
  }
});
