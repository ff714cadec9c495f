import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { homeView } from '../../src/views/home.ts';
import { areaView } from '../../src/views/places.ts';
import { townView } from '../../src/views/town.ts';
import type { FrontView } from '../../src/views/pages.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const section = (view: FrontView, id: string) => view.sections.find((one) => one.id === id);

describe('how many deputies a town has', () => {
  const model = createModel(fullTown(), settings, TODAY);

  test('are those in office: of five two are, one has left, one is not yet, of one it is not known', () => {
    expect(section(townView(model, model.towns[0]!), 'kinds')).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ title: '代表（在任2名，名单上共5名）' }),
      ]),
    });
    expect(section(homeView(model), 'towns')).toMatchObject({
      items: [{ meta: expect.arrayContaining(['在任代表2名', '联络站2个']) }],
    });
  });

  test('are all that are known where nobody is known to be in office', () => {
    const unknown = entry('deputies', 'an', { mandates: [{ level: '镇', elected: '不详' }] });
    const bare = createModel([congress(), unknown], settings, TODAY);
    expect(section(townView(bare, bare.towns[0]!), 'kinds')).toMatchObject({
      items: [{ title: '代表（1名）' }],
    });
  });
});

describe('a village whose constituency has a seat that nobody holds', () => {
  const vacancy = { constituency: '第三选区', since: '2026-03-10', why: '原代表辞职' };
  const areas = [
    { id: 'hexi', name: '河西村', kind: '村' as const, constituency: '第二选区、第三选区' },
    { id: 'hedong', name: '河东村', kind: '村' as const, constituency: '第十三选区' },
  ];
  const shown = (id: string, term = {}, archive = false) => {
    const model = createModel(
      [congress({ areas, archive }), entry('terms', '18', { vacancies: [vacancy], ...term })],
      settings,
      TODAY,
    );
    const area = model.towns[0]!.areas.find((one) => one.id === id)!;
    return section(areaView(model, area), 'vacancies');
  };

  test('says so, since when and why', () => {
    expect(shown('hexi')).toEqual({
      ...{ id: 'vacancies', heading: '出缺的名额', type: 'facts' },
      facts: [
        {
          label: '第三选区',
          values: [
            ['2026年3月10日起有一个代表名额出缺。原代表辞职。'],
            [{ text: '第十八届', href: routes.record('ceshi', 'terms', '18') }],
          ],
        },
      ],
    });
  });

  test('others do not, nor when it is filled, nor of a term that is over, nor of an archive', () => {
    expect(shown('hedong')).toBeUndefined();
    expect(shown('hexi', { vacancies: [{ ...vacancy, until: '2026-11-01' }] })).toBeUndefined();
    expect(shown('hexi', { vacancies: [{ ...vacancy, until: '2027-01' }] })).toBeDefined();
    expect(shown('hexi', { to: '2026-10-01' })).toBeUndefined();
    expect(shown('hexi', {}, true)).toBeUndefined();
  });
});
