import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { LinkedRecord, Model, Town } from '../../src/model/records.ts';
import type { Entry } from '../../src/source/entry.ts';
import { secondsOf } from '../processor.ts';
import { congress, entry, settings } from './fixtures.ts';
import { fullTown, TODAY } from './full-town.ts';
import { manyEntries } from './many-entries.ts';

const townOf = (entries: readonly Entry[], today = TODAY): Town =>
  createModel(entries, settings, today).towns[0]!;

const town = townOf(fullTown());
const {
  deputies,
  stations,
  motions,
  matters,
  supervision,
  activities,
  campaigns,
  meetings,
  terms,
  notices,
} = town.records;

type Named = { readonly id: string };
type Side<O extends Named> = [readonly O[], (owner: O) => Named | readonly Named[] | undefined];

/** Every link of one side as `owner→target`, or the other way round. */
function links<O extends Named>([owners, targets]: Side<O>, turned = false): string[] {
  return owners
    .flatMap((owner) =>
      [targets(owner) ?? []]
        .flat()
        .map((target) => (turned ? `${target.id}→${owner.id}` : `${owner.id}→${target.id}`)),
    )
    .sort();
}

function relation<A extends Named, B extends Named>(name: string, one: Side<A>, other: Side<B>) {
  return [name, links(one), links(other, true)] as const;
}

const inOffice = deputies.filter((deputy) => deputy.inOffice);

describe('links run both ways', () => {
  test.each([
    relation('deputy, motion led', [deputies, (d) => d.led], [motions, (m) => m.lead]),
    relation('deputy, motion signed', [deputies, (d) => d.signed], [motions, (m) => m.cosigners]),
    relation('deputy, matter', [deputies, (d) => d.matters], [matters, (m) => m.deputy]),
    relation(
      'deputy, supervision',
      [deputies, (d) => d.supervision],
      [supervision, (s) => s.deputies],
    ),
    relation('deputy, activity', [deputies, (d) => d.activities], [activities, (a) => a.deputies]),
    relation(
      'deputy, campaign',
      [deputies, (d) => d.campaigns],
      [
        campaigns,
        (c) => [c.leader!, ...deputies.filter(({ id }) => id === c.data.assignments?.[0]?.deputy)],
      ],
    ),
    relation('deputy, station led', [deputies, (d) => d.masterOf], [stations, (s) => s.master]),
    relation('deputy in office, area', [inOffice, (d) => d.areas], [town.areas, (a) => a.deputies]),
    relation(
      'deputy in office, group',
      [inOffice, (d) => d.group],
      [town.groups, (g) => g.members],
    ),
    relation(
      'deputy in office, station',
      [inOffice, (d) => d.station],
      [stations, (s) => s.deputies],
    ),
    relation(
      'deputy in office, who keeps in touch',
      [inOffice, (d) => d.liaison],
      [deputies, (d) => d.keepsInTouchWith],
    ),
    relation(
      'deputy, duty',
      [deputies, (d) => d.duty.map(({ station }) => station)],
      [stations, (s) => s.duty.map(({ deputy }) => deputy)],
    ),
    relation('station, area', [stations, (s) => s.areas], [town.areas, (a) => a.stations]),
    relation('station, matter', [stations, (s) => s.matters], [matters, (m) => m.station]),
    relation('station, activity', [stations, (s) => s.activities], [activities, (a) => a.station]),
    relation(
      'station, notice',
      [stations, (s) => s.notices.flatMap(({ notice }) => notice ?? [])],
      [notices, (n) => n.station],
    ),
    relation('area, matter', [town.areas, (a) => a.matters], [matters, (m) => m.area]),
    relation('area, motion', [town.areas, (a) => a.motions], [motions, (m) => m.areas]),
    relation('office, matter', [town.offices, (o) => o.matters], [matters, (m) => m.office]),
    relation(
      'office, motion',
      [town.offices, (o) => o.motions],
      [motions, (m) => [m.office!, ...m.joint]],
    ),
    relation(
      'office, supervision',
      [town.offices, (o) => o.supervision],
      [supervision, (s) => s.concerned],
    ),
    relation('group, activity', [town.groups, (g) => g.activities], [activities, (a) => a.group]),
    relation('motion, matter', [motions, (m) => m.matters], [matters, (m) => m.motion]),
    relation('meeting, motion', [meetings, (m) => m.motions], [motions, (m) => m.meeting]),
    relation(
      'meeting, supervision',
      [meetings, (m) => m.supervision],
      [supervision, (s) => s.meeting],
    ),
    relation('campaign, motion', [campaigns, (c) => c.motions], [motions, (m) => m.campaign]),
    relation(
      'campaign, supervision',
      [campaigns, (c) => c.supervision],
      [supervision, (s) => s.campaign],
    ),
    relation(
      'campaign, activity',
      [campaigns, (c) => c.activities],
      [activities, (a) => a.campaign],
    ),
    relation('term, meeting', [terms, (t) => t.meetings], [meetings, (m) => m.term]),
  ])('%s', (_, one, other) => {
    expect(one).toEqual(other);
    expect(one).not.toEqual([]);
  });

  test('related records', () => {
    const key = ({ kind, id }: LinkedRecord) => `${kind}/${id}`;
    const all = Object.values(town.records).flat() as LinkedRecord[];
    const pairs = all.flatMap((a) => a.related.map((b) => [key(a), key(b)].join(' ')));
    const turned = pairs.map((pair) => pair.split(' ').reverse().join(' '));
    expect(pairs.sort()).toEqual(turned.sort());
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(town.find('motions/2026-01')?.related.map(key)).toEqual([
      ...['supervision/lushui', 'summaries/2025'],
    ]);
    expect(town.find('summaries/2025')?.related.map(key)).toEqual([
      ...['notices/hedong/2026-03', 'motions/2026-01'],
    ]);
    expect(town.find('motions/2026-02')?.related.map(key)).toEqual(['matters/2026-03-001']);
  });

  test('a notice and the month in which it stands', () => {
    const notice = notices[0]!;
    expect(notice.slot.notice).toBe(notice);
    expect(notice.station.notices).toContain(notice.slot);
    expect(notice.slot).toMatchObject({ month: '2026-03', status: '迟公示', daysLate: 2 });
    expect(notice.slot.matters.map(({ id }) => id)).toEqual(['2026-03-001']);
  });

  test('a matter knows the notice that first speaks of it', () => {
    expect(matters.map(({ id, noticeMonth }) => [id, noticeMonth])).toEqual([
      ['2026-11-001', '2026-11'],
      ['2026-03-001', '2026-03'],
    ]);
  });

  test('a motion of no known day has the year of its meeting', () => {
    expect(motions.map(({ id, year }) => [id, year])).toEqual([
      ['2026-01', '2026'],
      ['2026-02', '2026'],
    ]);
  });

  test('the seats of a term', () => {
    expect(terms[0]?.seats).toEqual({ seats: 3, held: 2, vacant: 1, unaccounted: 0 });
    expect(terms[0]?.deputies.map(({ id }) => id).sort()).toEqual(['an', 'bo', 'chi', 'er']);
  });

  test('whether there is a text', () => {
    expect(motions.map(({ id, hasBody }) => [id, hasBody])).toEqual([
      ['2026-01', true],
      ['2026-02', false],
    ]);
  });
});

describe('deputies', () => {
  const of = (id: string, today = TODAY) =>
    townOf(fullTown(), today).records.deputies.find((deputy) => deputy.id === id)!;

  test.each([
    ['an', '在任', true],
    ['bo', '在任', true],
    ['chi', '已离任', false],
    ['ding', '任期不详', false],
    ['er', '尚未就任', false],
  ])('%s is %s', (id, tenure, hasContact) => {
    const deputy = of(id);
    expect(deputy.tenure).toBe(tenure);
    expect(deputy.inOffice).toBe(hasContact);
    expect(deputy.contact !== undefined).toBe(hasContact);
  });

  test('lists of who is in office leave out all others', () => {
    const served = town.areas.flatMap((area) => area.deputies.map(({ id }) => id));
    expect([...new Set(served)].sort()).toEqual(['an', 'bo']);
    expect(town.groups[0]?.members.map(({ id }) => id).sort()).toEqual(['an', 'bo']);
    expect(stations.flatMap((station) => station.deputies.map(({ id }) => id)).sort()).toEqual([
      ...['an', 'bo'],
    ]);
    expect(deputies.find(({ id }) => id === 'an')?.keepsInTouchWith.map(({ id }) => id)).toEqual([
      'bo',
    ]);
  });

  test('a former one keeps the areas served, without standing in them', () => {
    expect(of('chi').areas.map(({ id }) => id)).toEqual(['hexi']);
  });

  test('the last day in office, and the day after', () => {
    expect(of('chi', '2026-03-10').contact).toBeDefined();
    expect(of('chi', '2026-03-11').contact).toBeUndefined();
    expect(of('er', '2026-12-19').contact).toBeUndefined();
    expect(of('er', '2026-12-20').contact).toBeDefined();
  });

  test('several mandates', () => {
    expect(of('bo').currentMandates.map(({ level }) => level)).toEqual(['镇', '县']);
    expect(of('bo').mandate.level).toBe('镇');
  });

  test('the mandate of the town comes first, then one that holds, then the last', () => {
    const mandate = (level: '镇' | '县' | '市', from: string, to?: string) => ({
      ...{ level, elected: '换届选举' as const, from },
      ...(to ? { to } : {}),
    });
    const chosen = (...mandates: ReturnType<typeof mandate>[]) =>
      townOf([congress(), entry('deputies', 'an', { mandates })]).records.deputies[0]!.mandate
        .level;
    expect(chosen(mandate('县', '2022'), mandate('镇', '2022'))).toBe('镇');
    expect(
      chosen(mandate('镇', '2017', '2022'), mandate('县', '2022'), mandate('市', '2023')),
    ).toBe('县');
    expect(chosen(mandate('县', '2012', '2017'), mandate('镇', '2017', '2022'))).toBe('镇');
  });

  test('duty from today on, the soonest first, over all stations', () => {
    expect(of('bo').duty.map(({ date, station }) => `${date} ${station.id}`)).toEqual([
      ...['2026-11-25 hedong', '2026-11-27 hexi', '2026-12-02 hedong'],
      ...['2026-12-09 hedong', '2026-12-23 hedong', '2026-12-27 hexi'],
    ]);
    const [first] = of('bo', '2026-12-02').duty;
    expect(first).toMatchObject({ date: '2026-12-02', why: '出差' });
    expect(first?.insteadOf?.id).toBe('an');
    expect(of('bo', '2026-12-28').duty).toEqual([]);
  });

  test('a station keeps its whole rota, and what was called off', () => {
    const hedong = stations.find(({ id }) => id === 'hedong')!;
    expect(hedong.rota).toHaveLength(8);
    expect(hedong.duty).toHaveLength(5);
    expect(hedong.cancelled).toEqual([
      { date: '2026-12-30', start: '09:00', end: '11:30', deputy: 'an', why: '元旦前学习' },
    ]);
  });
});

describe('stations', () => {
  test.each([
    [undefined, undefined, true],
    ['2026-11-24', undefined, true],
    ['2026-11-25', undefined, false],
    ['2026-12', undefined, false],
    ['2025', '2026-11-24', true],
    ['2025', '2026-11-23', false],
    ['2025', '2026-11', true],
    [undefined, '2025', false],
  ])('opened %s, closed %s: open is %s', (openedOn, closedOn, open) => {
    const fields = { ...(openedOn ? { openedOn } : {}), ...(closedOn ? { closedOn } : {}) };
    expect(
      townOf([congress(), entry('stations', 'hedong', fields)]).records.stations[0]?.open,
    ).toBe(open);
  });
});

describe('what is not there', () => {
  test('no entries', () => {
    const model = createModel([], settings, TODAY);
    expect(model.towns).toEqual([]);
    expect(model.town('ceshi')).toBeUndefined();
  });

  test('records without a congress belong to no town', () => {
    expect(createModel([entry('deputies', 'an')], settings, TODAY).towns).toEqual([]);
  });

  test('an empty town', () => {
    const empty = townOf([congress()]);
    expect(Object.values(empty.records).flat()).toEqual([]);
    expect(empty).toMatchObject({ areas: [], groups: [], offices: [], noticeMonths: [] });
    expect(empty.find('motions/2026-01')).toBeUndefined();
  });

  test('a town of which little more than names is known', () => {
    const bare = townOf([
      congress(),
      entry('terms', '18'),
      entry('deputies', 'an', { mandates: [{ level: '镇', elected: '不详' }] }),
      entry('stations', 'hedong'),
      entry('motions', 'lu'),
      entry('supervision', 'jiancha'),
      entry('activities', 'zoufang'),
      entry('campaigns', 'qinghe'),
      entry('meetings', 's1'),
      entry('summaries', 'niandu', { span: '不详' }),
    ]);
    expect(bare.records.motions[0]?.state.stage).toBe('经过不详');
    expect(bare.records.motions[0]?.year).toBeUndefined();
    expect(bare.records.terms[0]?.seats.unaccounted).toBeUndefined();
    expect(bare.records.stations[0]).toMatchObject({ open: true, notices: [], duty: [] });
  });

  test('references that name nothing are left out', () => {
    const gone = 'nobody';
    const lost = townOf([
      congress({ groups: [{ id: 'yi', name: '第一小组', leader: gone }] }),
      entry('deputies', 'an', {
        mandates: [{ level: '镇', term: gone, group: gone, elected: '不详', from: '2022' }],
        ...{ areas: [gone], station: gone, liaison: gone },
      }),
      entry('stations', 'hedong', {
        ...{ areas: [gone], master: gone },
        duty: {
          plans: [
            {
              ...{ from: '2026-12-01', to: '2026-12-31', every: '每周', weekdays: ['周三'] },
              ...{ start: '09:00', end: '11:30', order: [gone, 'an'] },
            },
          ],
          swaps: [{ on: '2026-12-09', deputy: gone, why: '出差' }],
        },
      }),
      entry('matters', 'lost', { station: gone }),
      entry('matters', 'kept', {
        ...{ station: 'hedong', area: gone, deputy: gone },
        events: [
          { on: '2026-03-06', act: '交办', office: gone },
          { on: '2026-03-07', act: '转为建议', motion: gone },
        ],
      }),
      entry('notices', `${gone}/2026-03`),
      entry('motions', 'lu', {
        ...{ lead: gone, cosigners: [gone], meeting: gone, areas: [gone], campaign: gone },
        events: [{ on: '2026-03-06', act: '交办', lead: gone, joint: [gone] }],
        related: [`motions/${gone}`, `nothing/${gone}`, 'congress/congress', 'constructor/lu'],
      }),
      entry('supervision', 'jiancha', { deputies: [gone], offices: [gone], meeting: gone }),
      entry('activities', 'zoufang', { group: gone, station: gone, deputies: [gone] }),
      entry('campaigns', 'qinghe', { leader: gone, assignments: [{ deputy: gone, task: '清河' }] }),
      entry('meetings', 's1', { term: gone }),
    ]);
    const { records } = lost;
    expect(records.matters.map(({ id }) => id)).toEqual(['kept']);
    expect(records.matters[0]?.motion).toBeUndefined();
    expect(records.matters[0]?.state.stage).toBe('转为建议');
    expect(records.notices).toEqual([]);
    expect(records.motions[0]).toMatchObject({ cosigners: [], joint: [], areas: [], related: [] });
    expect(records.stations[0]?.rota.map(({ date, deputy }) => `${date} ${deputy.id}`)).toEqual([
      ...['2026-12-23 an'],
    ]);
    expect(records.campaigns[0]?.leader).toBeUndefined();
    expect(lost.groups[0]?.leader).toBeUndefined();
  });

  test.each([['nothing'], ['nothing/at-all'], ['constructor/name'], ['motions/'], ['']])(
    'nothing is found by “%s”',
    (key) => {
      expect(town.find(key)).toBeUndefined();
    },
  );

  test('what is named twice is linked once', () => {
    const twice = townOf([
      congress({
        areas: [{ id: 'hedong', name: '河东', kind: '村' }],
        offices: [{ id: 'shuili', name: '水利站', level: '镇' }],
      }),
      entry('deputies', 'an'),
      entry('motions', 'lu', {
        ...{ cosigners: ['an', 'an'], areas: ['hedong', 'hedong'] },
        events: [{ on: '2026-03-06', act: '交办', lead: 'shuili', joint: ['shuili'] }],
        related: ['deputies/an', 'deputies/an', 'motions/lu'],
      }),
    ]);
    const [motion] = twice.records.motions;
    expect(motion?.cosigners).toHaveLength(1);
    expect(motion?.related).toHaveLength(1);
    expect(motion?.joint).toEqual([]);
    expect(twice.offices[0]?.motions).toEqual([motion]);
    expect(twice.areas[0]?.motions).toEqual([motion]);
    expect(twice.records.deputies[0]?.signed).toEqual([motion]);
  });
});

describe('several towns', () => {
  const model = createModel([...fullTown('yi'), ...fullTown('er')], settings, TODAY);

  test('stand in the order of their addresses, and are found by them', () => {
    expect(model.towns.map(({ slug }) => slug)).toEqual(['er', 'yi']);
    expect(model.town('yi')?.name).toBe('yi镇');
  });

  test('a demonstration town comes first', () => {
    const entries = [
      congress({}, 'an'),
      congress({ demonstration: true, place: { town: '示例镇' } }, 'yan'),
    ];
    expect(createModel(entries, settings, TODAY).towns.map(({ slug }) => slug)).toEqual([
      ...['yan', 'an'],
    ]);
  });

  test('the same ids do not mix', () => {
    for (const one of model.towns) {
      const seen = reachable(one.records, (value) => value !== one);
      const foreign = [...seen].filter(
        (value) => 'town' in value && 'id' in value && value.town !== one,
      );
      expect(foreign).toEqual([]);
      expect(one.records.motions).toHaveLength(2);
      expect(one.areas[0]?.deputies).toHaveLength(2);
    }
  });

  test('rules of a town are its own, the others are the site’s', () => {
    const local = townOf([congress({ rules: { noticeDay: { value: 5, source: '本镇' } } })]);
    expect(local.rules.noticeDay.value).toBe(5);
    expect(local.rules.replyMonths.value).toBe(3);
    expect(settings.rules.noticeDay.value).toBe(20);
  });
});

/** Every object that can be reached, as far as `follow` allows. */
function reachable(root: object, follow: (value: object) => boolean = () => true): Set<object> {
  const seen = new Set<object>([root]);
  for (const value of seen) {
    for (const next of Object.values(value)) {
      if (typeof next === 'object' && next !== null && follow(next)) seen.add(next as object);
    }
  }
  return seen;
}

/** A model as a flat list that can be compared: objects by number, in the order of finding them. */
function drawingOf(model: Model): unknown[] {
  const seen = [...reachable(model)];
  const numbers = new Map<unknown, number>(seen.map((value, number) => [value, number]));
  const plain = (value: unknown) =>
    typeof value === 'function' ? 'function' : (numbers.get(value) ?? value);
  return seen.map((value) => Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

describe('the model', () => {
  const made = (): Model => createModel(fullTown(), settings, TODAY);

  test('is frozen all through', () => {
    const seen = reachable(made());
    expect(seen.size).toBeGreaterThan(300);
    expect([...seen].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  test('throws when it is changed', () => {
    const { records } = made().towns[0]!;
    const motion = records.motions[0] as { lead?: unknown };
    expect(() => (records.motions as unknown[]).push(motion)).toThrow(TypeError);
    expect(() => (motion.lead = undefined)).toThrow(TypeError);
    expect(() => ((records.motions[0]!.data as { title: string }).title = '')).toThrow(TypeError);
  });

  test('is the same for the same entries', () => {
    expect(drawingOf(made())).toEqual(drawingOf(made()));
  });

  test('leaves the entries as they were', () => {
    const entries = fullTown();
    const before = structuredClone(entries);
    createModel(entries, settings, TODAY);
    expect(entries).toEqual(before);
    expect(drawingOf(createModel(entries, settings, TODAY))).toEqual(drawingOf(made()));
  });

  test('does not depend on the order of entries', () => {
    const ids = (model: Model) =>
      Object.values(model.towns[0]!.records).map((list) => list.map(({ id }) => id).sort());
    expect(ids(createModel(fullTown().reverse(), settings, TODAY))).toEqual(ids(made()));
  });

  test('of ten thousand records is made in two seconds', { timeout: 60_000 }, () => {
    const entries = manyEntries(10_000);
    expect(entries.length).toBeGreaterThanOrEqual(10_000);
    expect(createModel(entries, settings, TODAY).towns.length).toBeGreaterThan(1);
    expect(secondsOf(() => createModel(entries, settings, TODAY), 2)).toBeLessThan(2);
  });
});
