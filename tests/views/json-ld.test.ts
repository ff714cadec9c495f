import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { recordView } from '../../src/views/record.ts';
import { townView } from '../../src/views/town.ts';
import { congress, settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const model = createModel(fullTown(), settings, TODAY);
const ldOf = (key: string) => recordView(model, model.towns[0]!.find(key)!).frame.head.jsonLd[0];
const common = (kind: Parameters<typeof routes.record>[1], id: string) => ({
  '@context': 'https://schema.org',
  url: routes.absolute(routes.record('ceshi', kind, id)),
  inLanguage: 'zh-CN',
  dateModified: '2026-01-01',
});

describe('what records say of themselves to machines', () => {
  test('a notice: a report of its station for its period', () => {
    expect(ldOf('notices/hedong/2026-03')).toEqual({
      ...common('notices', 'hedong/2026-03'),
      '@type': 'Report',
      name: '河东联络站2026年3月公示',
      datePublished: '2026-03-22',
      temporalCoverage: '2026-02-21/2026-03-20',
      author: { '@type': 'GovernmentOffice', name: '河东联络站' },
    });
  });

  test('a motion: whose it is, where that is known', () => {
    expect(ldOf('motions/2026-01')).toEqual({
      ...common('motions', '2026-01'),
      '@type': 'CreativeWork',
      name: '关于修河东路的建议',
      genre: '建议',
      identifier: '第1号',
      about: '城建环保',
      dateCreated: '2026-01-15',
      author: { '@type': 'Person', name: '安明' },
    });
    expect(ldOf('motions/2026-02')).not.toHaveProperty('dateCreated');
  });

  test('a matter: of nobody', () => {
    expect(ldOf('matters/2026-03-001')).toEqual({
      ...common('matters', '2026-03-001'),
      '@type': 'CreativeWork',
      name: '路灯不亮',
      genre: '居民反映',
      identifier: '2026-03-001',
      about: '道路交通',
      dateCreated: '2026-03-04',
    });
  });

  test('supervision: a report on its day', () => {
    expect(ldOf('supervision/lushui')).toEqual({
      ...common('supervision', 'lushui'),
      '@type': 'Report',
      name: '检查路面和排水',
      genre: '执法检查',
      temporalCoverage: '2026-06-10',
    });
  });

  test('a station: open when somebody is on duty, turn by turn', () => {
    const ld = ldOf('stations/hexi');
    expect(ld).not.toHaveProperty('openingHours');
    expect(ld).toMatchObject({
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          ...{ validFrom: '2026-11-27', validThrough: '2026-11-27' },
          ...{ opens: '09:00', closes: '11:30' },
        },
        expect.objectContaining({ validFrom: '2026-12-27' }),
      ],
    });
  });

  test('a town: its place in its county in its province', () => {
    const placed = createModel(
      [congress({ place: { province: '江苏', county: '丰县', town: '首羡镇' } })],
      settings,
      TODAY,
    );
    const inside = (name: string, containedInPlace?: object) => ({
      '@type': 'AdministrativeArea',
      name,
      ...(containedInPlace ? { containedInPlace } : {}),
    });
    expect(townView(placed, placed.towns[0]!).frame.head.jsonLd[0]).toMatchObject({
      areaServed: inside('首羡镇', inside('丰县', inside('江苏'))),
    });
  });
});
