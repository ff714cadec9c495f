import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import type { Entry } from '../../src/source/entry.ts';
import { listPaths } from '../../src/views/list.ts';
import { officeView } from '../../src/views/office.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { TODAY } from '../model/full-town.ts';
import { addressesOf, hrefsIn } from './addresses.ts';

const offices = [
  { id: 'zhengfu', name: '镇人民政府', level: '镇' as const },
  { id: 'shuili', name: '水利站', level: '镇' as const },
];

function viewOf(entries: readonly Entry[], archive = false, id = 'zhengfu') {
  const model = createModel([congress({ offices, archive }), ...entries], settings, TODAY);
  const office = model.towns[0]!.offices.find((one) => one.id === id)!;
  return { model, view: officeView(model, office) };
}

const looked = entry('supervision', 'yusuan', {
  title: '半年预算',
  on: '2026-07-01',
  offices: ['zhengfu'],
  recommendations: [
    { what: '公开预算', to: 'zhengfu', due: '2026-08', outcome: '已整改', about: '已经公开' },
    { what: '清理渠道', to: 'shuili' },
  ],
});
const advised = entry('supervision', 'daolu', {
  title: '通村道路',
  on: '2026-05-01',
  recommendations: [{ what: '补好路面', to: 'zhengfu' }],
});

describe('the first sentence about motions', () => {
  const assigned = (lead: string, joint: string[] = []) => ({
    on: '2026-03-02',
    act: '交办',
    lead,
    joint,
  });
  const answered = { on: '2026-04-01', act: '答复' };
  const withdrawn = { on: '2026-03-20', act: '撤回', why: '已经修好' };
  const leadOf = (...lists: object[][]) =>
    viewOf(
      lists.map((events, index) =>
        entry('motions', String(index), { submittedOn: '2026-03-01', events: events as never }),
      ),
    ).view.lead;

  test.each<[object[][], string]>([
    [
      [[assigned('zhengfu'), answered], [assigned('zhengfu')], [assigned('shuili', ['zhengfu'])]],
      '承办单位。主办议案建议2件，已答复1／2。会办议案建议1件。',
    ],
    [
      [
        [assigned('zhengfu'), answered],
        [assigned('zhengfu'), withdrawn],
      ],
      '承办单位。主办议案建议2件，已答复1／1，答复以前撤回的1件不算。',
    ],
    [[[assigned('zhengfu'), withdrawn]], '承办单位。主办议案建议1件，都在答复以前撤回。'],
    [[[assigned('shuili', ['zhengfu']), answered]], '承办单位。会办议案建议1件。'],
  ])('%j', (lists, words) => {
    expect(leadOf(...lists)).toBe(words);
  });
});

describe('the page of an office', () => {
  const { view, model } = viewOf([advised, looked]);
  const section = (id: string) => view.sections.find((one) => one.id === id);

  test('shows the supervision of it, and what was recommended to it', () => {
    expect(view.lead).toBe('承办单位。对它的监督共2次。');
    expect(view.sections.map(({ heading }) => heading)).toEqual(['对它的监督（2）', '整改建议']);
    expect(section('supervision')).toMatchObject({
      items: [{ title: '半年预算' }, { title: '通村道路' }],
    });
    const table = section('recommendations');
    expect(table?.type === 'table' && table.table.rows).toEqual([
      [
        ['公开预算'],
        ['2026年8月以前；已整改'],
        [{ text: '半年预算', href: routes.record('ceshi', 'supervision', 'yusuan') }, '。已经公开'],
      ],
      [
        ['补好路面'],
        ['结果不详'],
        [{ text: '通村道路', href: routes.record('ceshi', 'supervision', 'daolu') }, ''],
      ],
    ]);
  });

  test('of an office that was advised only shows that too', () => {
    const other = viewOf([advised, looked], false, 'shuili').view;
    expect(other.sections.map(({ heading }) => heading)).toEqual(['对它的监督（1）', '整改建议']);
    expect(JSON.stringify(other)).not.toContain('公开预算');
  });

  test('links to the list of a long supervision, which is there', () => {
    const acts = Array.from({ length: 13 }, (_, index) =>
      entry('supervision', `j${index}`, {
        on: '2026-05-01',
        recommendations: [{ what: `第${index}条`, to: 'zhengfu' }],
      }),
    );
    const long = viewOf(acts);
    const list = routes.list('ceshi', 'supervision', {
      facet: { key: 'office', value: 'zhengfu' },
    });
    expect(hrefsIn(long.view)).toContain(list);
    expect(addressesOf(long.model)).toContain(list);
    expect(JSON.stringify(long.view)).toContain('全部13次');
    expect(JSON.stringify(long.view)).toContain('只列最近12次监督提出的。');
    expect(listPaths(model).filter(({ props }) => props.slice.facet?.key === 'office')).toEqual([]);
  });

  test('says what is missing: of a town, and of an archive', () => {
    const text = (archive: boolean) => {
      const none = viewOf([], archive).view.sections.find(({ id }) => id === 'none');
      return none?.type === 'text' ? none.paragraphs : undefined;
    };
    expect(text(false)).toEqual([['还没有交给这个单位的事项，也没有对它的监督。']]);
    expect(text(true)).toEqual([['总结没有写明交给它的是哪几件。']]);
    expect(viewOf([looked], true).view.lead).toBe('承办单位。对它的监督共1条记录。');
  });
});
