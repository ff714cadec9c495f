import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import type { LinkedRecord, Model } from '../../src/model/records.ts';
import * as routes from '../../src/routes.ts';
import type { Entry } from '../../src/source/entry.ts';
import { dueSection } from '../../src/views/due.ts';
import { finderEntries } from '../../src/views/finder.ts';
import { kindViews, navigationOrder } from '../../src/views/kinds/index.ts';
import { itemOf, noticePaths, recordPaths, recordView } from '../../src/views/record.ts';
import type { RecordView } from '../../src/views/pages.ts';
import type { Section } from '../../src/views/pieces.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, telephones, TODAY } from '../model/full-town.ts';
import { allRecords, allViews, hrefsIn } from './addresses.ts';

const modelOn = (today: string, entries: readonly Entry[] = fullTown()) =>
  createModel(entries, settings, today);
const model = modelOn(TODAY);

function viewOf(key: string, of: Model = model): RecordView {
  return recordView(of, of.towns[0]!.find(key)!);
}

function section(view: RecordView, id: string): Section {
  const found = view.sections.find((one) => one.id === id);
  if (!found)
    throw new Error(`no section ${id} among ${view.sections.map((one) => one.id).join()}`);
  return found;
}

const text = (value: unknown) => JSON.stringify(value);

describe('the page of any record', () => {
  test.each(allRecords(model).map((record) => [`${record.kind}/${record.id}`, record] as const))(
    '%s',
    (_, record) => {
      const view = recordView(model, record);
      expect(view.kicker).toBe(kindViews[record.kind].name);
      expect(view.title).not.toBe('');
      expect(view.frame.head.canonical).toBe(routes.record('ceshi', record.kind, record.id));
      expect(view.frame.crumbs.map(({ href }) => href)).toEqual([
        ...[routes.home(), routes.town('ceshi'), routes.list('ceshi', record.kind)],
      ]);
      expect(view.provenance.asOf).toBe('本页内容截至2026年11月24日');
      expect(text(view.provenance.review)).toContain('测试审查人，2026年1月1日');
      const ids = view.sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(text(view)).not.toMatch(/undefined|NaN|\[object|null/);
    },
  );

  test('every record has one; notices stand one level deeper, summaries have marks', () => {
    const { records } = model.towns[0]!;
    const others = ['notices', 'summaries'];
    const kinds = navigationOrder.filter((kind) => !others.includes(kind));
    expect(recordPaths(model)).toHaveLength(kinds.flatMap((kind) => [...records[kind]]).length);
    expect(noticePaths(model).map(({ params }) => params)).toEqual([
      { town: 'ceshi', station: 'hedong', month: '2026-03' },
    ]);
  });

  test('of which little is known says nothing it does not know', () => {
    const bare = modelOn(TODAY, [
      congress(),
      entry('terms', '18'),
      entry('deputies', 'an', { mandates: [{ level: '镇', elected: '不详' }] }),
      entry('stations', 'hedong'),
      entry('matters', 'm'),
      entry('notices', 'hedong/2026-03'),
      entry('motions', 'lu'),
      entry('motions', 'shui', { events: [{ act: '答复' }] }),
      entry('supervision', 'jiancha'),
      entry('activities', 'zoufang'),
      entry('campaigns', 'qinghe'),
      entry('meetings', 's1'),
      entry('summaries', 'niandu', { span: '不详' }),
    ]);
    const records = allRecords(bare) as LinkedRecord[];
    expect(records).toHaveLength(12);
    for (const record of records) {
      expect(text(recordView(bare, record))).not.toMatch(/undefined|NaN|\[object|null/);
      expect(itemOf(record).title).not.toBe('');
    }
  });

  test('shows its sources, its note and what was put right', () => {
    const { provenance } = viewOf(
      'motions/lu',
      modelOn(TODAY, [
        congress(),
        entry('motions', 'lu', {
          note: '日期从会议推断。',
          sources: [
            { title: '2015年总结', address: 'https://example.org/a', on: '2015-12' },
            { title: '座谈记录', note: '未公开' },
          ],
          corrections: [{ on: '2026-05-04', what: '数目由3改为5', why: '抄错' }],
        }),
      ]),
    );
    expect(text(provenance.review)).toContain('日期从会议推断。');
    expect(provenance.sources).toEqual([
      [{ text: '2015年总结', href: 'https://example.org/a' }, '（2015年12月）'],
      ['座谈记录', '：未公开'],
    ]);
    expect(provenance.corrections).toEqual([
      { day: '2026年5月4日', what: '数目由3改为5', why: '抄错' },
    ]);
  });

  test('names related records both ways', () => {
    const related = (key: string) => hrefsIn(section(viewOf(key), 'related'));
    expect(related('motions/2026-02')).toContain(routes.record('ceshi', 'matters', '2026-03-001'));
    expect(related('matters/2026-03-001')).toContain(routes.record('ceshi', 'motions', '2026-02'));
  });

  test('of a demonstration town is not to be found by search engines', () => {
    const entries = [
      congress({ demonstration: true, place: { town: '示例镇' } }),
      entry('motions', 'lu'),
    ];
    expect(viewOf('motions/lu', modelOn(TODAY, entries)).frame.head.noindex).toBe(true);
    expect(viewOf('motions/2026-01').frame.head.noindex).toBe(false);
  });
});

describe('contacts', () => {
  const everything = (of: Model) => text([allViews(of), finderEntries(of)]);

  test('of deputies in office stand on their pages', () => {
    expect(text(viewOf('deputies/an'))).toContain(telephones.an);
    expect(text(viewOf('deputies/bo'))).toContain(telephones.bo);
  });

  test('of all others stand nowhere', () => {
    const all = everything(model);
    for (const id of ['chi', 'ding', 'er'] as const) expect(all).not.toContain(telephones[id]);
  });

  test('come and go with the mandate', () => {
    expect(everything(modelOn('2026-03-10'))).toContain(telephones.chi);
    expect(everything(modelOn('2026-03-11'))).not.toContain(telephones.chi);
    expect(everything(modelOn('2026-12-19'))).not.toContain(telephones.er);
    expect(everything(modelOn('2026-12-20'))).toContain(telephones.er);
  });

  test.each([
    ['chi', '已经终止'],
    ['ding', '没有写明任期'],
    ['er', '还没有开始'],
  ])('%s: the page says why there is none', (id, why) => {
    expect(text(section(viewOf(`deputies/${id}`), 'contact'))).toContain(why);
  });
});

describe('a motion', () => {
  const lead = (events: object[], today = TODAY) =>
    viewOf(
      'motions/lu',
      modelOn(today, [
        congress({ offices: [{ id: 'shuili', name: '水利站', level: '镇' }] }),
        entry('motions', 'lu', { submittedOn: '2026-03-01', events: events as never }),
      ]),
    );
  const assigned = { on: '2026-03-05', act: '交办', lead: 'shuili' };

  test.each<[string, object[], string]>([
    ['nothing yet', [], '还没有交给'],
    [
      'given back',
      [assigned, { on: '2026-03-12', act: '退回', why: '不归本单位管' }],
      '承办单位已经退回，等待重新交办。',
    ],
    [
      'given back and handed over again',
      [
        assigned,
        { on: '2026-03-12', act: '退回', why: '不归本单位管' },
        { ...assigned, on: '2026-10-12' },
      ],
      '水利站正在办理，应在2027年1月12日以前答复代表。',
    ],
    ['overdue', [assigned], '水利站应在2026年6月5日以前答复，到今天已超过172天'],
    [
      'in time',
      [assigned, { on: '2026-06-01', act: '答复', class: 'A' }],
      '2026年6月1日答复，按时',
    ],
    ['late', [assigned, { on: '2026-06-08', act: '答复' }], '超过期限3天'],
    ['late by a month at least', [assigned, { on: '2026-08', act: '答复' }], '超过期限至少57天'],
    ['perhaps late', [assigned, { on: '2026-06', act: '答复' }], '已于2026年6月答复。'],
    ['at an unknown time', [assigned, { act: '答复' }], '是否按时无法判断'],
    ['promised', [assigned, { on: '2026-06-01', act: '答复', class: 'B' }], '继续跟踪'],
    [
      'unsatisfied',
      [
        assigned,
        { on: '2026-06-01', act: '答复' },
        { on: '2026-06-02', act: '评价', result: '不满意' },
      ],
      '应当重新办理',
    ],
    ['closed', [assigned, { on: '2026-06-01', act: '办结' }], '已经办结（2026年6月1日）'],
  ])('%s', (_, events, words) => {
    expect(lead(events).lead).toContain(words);
  });

  test('says by which rule it is due', () => {
    const redo = [
      ...[assigned, { on: '2026-06-01', act: '答复' }],
      ...[
        { on: '2026-06-02', act: '评价', result: '不满意' },
        { on: '2026-06-10', act: '重办', why: '不满意' },
      ],
    ];
    const due = (events: object[]) =>
      text(lead(events).facts.find(({ label }) => label === '答复期限'));
    expect(due([assigned])).toContain(
      `3个月，遇休息日顺延；依据：${settings.rules.replyMonths.source}`,
    );
    expect(due([{ ...assigned, complex: true }])).toContain(settings.rules.complexMonths.source);
    expect(due(redo)).toContain(settings.rules.redoMonths.source);
    expect(due([{ ...assigned, on: '2026-11-01' }])).toContain('只按周末顺延');
    expect(
      due([assigned, { on: '2026-05-20', act: '延期', until: '2026-09-05', why: '雨季' }]),
    ).toContain('2026年9月5日（按延期后的期限');
  });
});

describe('an archive', () => {
  const handed = { on: '2015-03-05', act: '交办' } as const;
  const past = (archive: boolean) =>
    modelOn(TODAY, [
      congress({ archive, offices: [{ id: 'shuili', name: '水利站', level: '镇' }] }),
      entry('stations', 'hedong'),
      entry('motions', 'lu', {
        submittedOn: '2015-03-01',
        events: [{ ...handed, lead: 'shuili' }],
      }),
      entry('motions', 'qiao', { submittedOn: '2015-03-01' }),
      entry('matters', 'deng', {
        receivedOn: '2015-03-01',
        events: [{ ...handed, office: 'shuili' }],
      }),
      entry('matters', 'jing', { receivedOn: '2015-03-01' }),
    ]);
  const told = (of: Model) =>
    ['motions/lu', 'motions/qiao', 'matters/deng', 'matters/jing'].map((key) => {
      const { state, lead } = viewOf(key, of);
      return [state?.word, state?.tone, lead];
    });

  test('does not take what it last said for what is still awaited', () => {
    expect(told(past(true))).toEqual([
      ['后续不详', 'quiet', '已交水利站办理；以后的情况，资料没有写明。'],
      ['后续不详', 'quiet', '已经提出；以后的情况，资料没有写明。'],
      ['后续不详', 'quiet', '已交水利站办理；以后的情况，资料没有写明。'],
      ['后续不详', 'quiet', '已经受理；以后的情况，资料没有写明。'],
    ]);
    expect(told(past(false)).map(([word]) => word)).toEqual([
      ...['逾期未答复', '待交办', '逾期未答复', '待交办'],
    ]);
  });

  test('has nothing that is overdue', () => {
    const due = (of: Model) => dueSection(of.towns).map(({ heading }) => heading);
    expect(due(past(true))).toEqual([]);
    expect(due(past(false))[0]).toContain('2件');
  });

  test('stands in no list of what is overdue', () => {
    const { motions, matters } = past(true).towns[0]!.records;
    expect(motions.map(({ state }) => [state.stage, state.daysLate, state.punctuality])).toEqual([
      ['待交办', 0, '不详'],
      ['办理中', 0, '不详'],
    ]);
    expect(matters.map(({ state }) => state.stage)).toEqual(['待交办', '办理中']);
  });
});

describe('a matter', () => {
  const lead = (events: object[]) =>
    viewOf(
      'matters/deng',
      modelOn(TODAY, [
        congress({ offices: [{ id: 'shuili', name: '水利站', level: '镇' }] }),
        entry('stations', 'hedong'),
        entry('matters', 'deng', { receivedOn: '2026-11-01', events: events as never }),
      ]),
    ).lead;
  const handed = { on: '2026-11-03', act: '交办', office: 'shuili' };
  const said = (on: string) => ({ on, act: '答复', answer: '已修。', outcome: '已解决' });
  const back = { on: '2026-11-05', act: '退回', why: '不归本单位管' };

  test.each<[string, object[], string]>([
    ['nothing yet', [], '已经受理，还没有交给承办单位。'],
    ['given back', [handed, back], '承办单位已经退回，等待重新交办。'],
    [
      'given back and handed over again',
      [handed, back, { ...handed, on: '2026-11-09' }],
      '已交水利站办理，应在2026年12月9日以前答复。',
    ],
    ['answered once', [handed, said('2026-11-10')], '水利站已于2026年11月10日答复，按时答复。'],
    [
      'answered again, since the first answer was not the last word',
      [handed, said('2026-11-10'), said('2026-11-20')],
      '水利站已于2026年11月10日第一次答复，按时答复；最近一次答复是2026年11月20日。',
    ],
    [
      'closed after two answers',
      [handed, said('2026-11-10'), said('2026-11-20'), { on: '2026-11-22', act: '办结' }],
      '已于2026年11月22日办结，第一次答复没有超过期限。',
    ],
  ])('%s', (_, events, words) => {
    expect(lead(events)).toBe(words);
  });
});

describe('a deputy', () => {
  const votes = (...reports: object[]) => {
    const entries = [congress(), entry('deputies', 'an', { reports: reports as never })];
    const found = section(viewOf('deputies/an', modelOn(TODAY, entries)), 'reports');
    return found.type === 'table' ? found.table.rows.map((row) => row[3]) : [];
  };

  test('is given a share of votes only where all votes are stated', () => {
    const on = '2026-05-10';
    expect(
      votes(
        { on, satisfied: 30 },
        { on, satisfied: 30, fairly: 10 },
        { on, satisfied: 30, dissatisfied: 0 },
        { on, satisfied: 30, fairly: 10, dissatisfied: 0 },
        { on, fairly: 10, dissatisfied: 0 },
      ),
    ).toEqual([['30'], ['30'], ['30'], ['30／40（75%）'], ['不详']]);
  });
});

describe('a notice', () => {
  test('names the year of what was carried over from another', () => {
    const entries = [
      congress({ noticeFrom: '2025-11-01' }),
      entry('stations', 'hedong', { notices: true }),
      entry('matters', 'old', { receivedOn: '2025-11-03' }),
      entry('matters', 'new', {
        receivedOn: '2026-01-05',
        events: [{ on: '2026-01-06', act: '当场答复', answer: '办好了。' }],
      }),
      entry('notices', 'hedong/2026-01', { postedOn: '2026-01-20' }),
    ];
    const view = viewOf('notices/hedong/2026-01', modelOn(TODAY, entries));
    const meta = (id: string) => {
      const found = section(view, id);
      return found.type === 'items' ? found.items.map((item) => item.meta.slice(2)) : [];
    };
    expect(meta('open')).toEqual([['2025年11月3日受理']]);
    expect(meta('closed')).toEqual([['1月5日受理', '1月6日答复']]);
  });

  test('shows its matters as they stood on its own day, for ever', () => {
    const items = (today: string) => {
      const open = section(viewOf('notices/hedong/2026-03', modelOn(today)), 'open');
      return open.type === 'items' ? open.items : [];
    };
    expect(items(TODAY).map(({ state }) => state?.word)).toEqual(['办理中']);
    expect(items(TODAY)).toEqual(items('2026-03-22'));
  });

  test('states its counts, how late it was, and that nothing was withheld', () => {
    const view = viewOf('notices/hedong/2026-03');
    expect(view.state?.word).toBe('迟2天公示');
    expect(view.lead).toContain('上期结转0件，新收1件，办结0件，在办1件');
    expect(text(view.facts)).toContain('没有');
  });

  test('tells how many were withheld, on which ground', () => {
    const entries = [
      congress(),
      entry('stations', 'hedong'),
      entry('notices', 'hedong/2026-03', {
        withheld: [
          { count: 2, ground: '个人隐私' },
          { count: 1, ground: '当事人要求' },
        ],
      }),
    ];
    const facts = text(viewOf('notices/hedong/2026-03', modelOn(TODAY, entries)).facts);
    expect(facts).toContain('另有未公示（3件，不在以上件数里）');
    expect(facts).toContain('个人隐私：2件');
  });

  test('without any matter says so', () => {
    const entries = [
      congress(),
      entry('stations', 'hedong'),
      entry('notices', 'hedong/2026-03', { nothing: true }),
    ];
    const view = viewOf('notices/hedong/2026-03', modelOn(TODAY, entries));
    expect(view.sections.map(({ id }) => id)).toEqual(['nothing']);
  });
});

describe('a station', () => {
  test('shows who is on duty next, and what was changed', () => {
    const duty = section(viewOf('stations/hedong'), 'duty');
    const slots = duty.type === 'duty' ? duty.slots : [];
    expect(slots.map(({ when }) => when).slice(0, 2)).toEqual([
      ...['11月25日 周三 9:00–11:30', '12月2日 周三 9:00–11:30'],
    ]);
    expect(slots[1]?.change).toBe('原轮到安明，出差');
  });
});
