import type { Area, Model, Station } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { areaColumn } from '../columns.ts';
import { townCrumbs } from '../frame.ts';
import { telephoneOf, whenOf } from '../links.ts';
import { hasAreaSheet, hasStationSheet } from '../offers.ts';
import type { Table, Value } from '../pieces.ts';
import { vacanciesOf } from '../vacancies.ts';
import { sheetBase, sheetPart, type SheetView } from './sheet.ts';

function people({ deputies }: Area): Table {
  return {
    caption: '本届在任代表',
    columns: [
      { label: '代表', numeric: true },
      { label: '电话', numeric: true },
      { label: '下次值班' },
    ],
    rows: deputies.map((deputy): Value[] => {
      const next = deputy.duty[0];
      return [
        [deputy.data.name],
        [telephoneOf(deputy) ?? '请联络站转交'],
        [next ? `${whenOf(next)}，${next.station.data.name}` : '没有公布'],
      ];
    }),
  };
}

/** Where stations are and how they are reached. */
export function stationTable(stations: readonly Station[]): Table {
  return {
    caption: '代表联络站',
    columns: [{ label: '联络站' }, { label: '地址和开放时间' }, { label: '电话', numeric: true }],
    rows: stations
      .filter(hasStationSheet)
      .map(({ data }): Value[] => [
        [data.name],
        [[data.address, data.hours].filter(Boolean).join('；') || '不详'],
        [data.telephone ?? '不详'],
      ]),
  };
}

/** A village's deputies with telephone and next duty, for its board. */
export function areaSheet(model: Model, area: Area): SheetView {
  const { town, data, deputies } = area;
  const title = `${data.name}的人大代表`;
  return {
    ...sheetBase(model, {
      town,
      path: routes.area(town.slug, area.id),
      text: title,
      crumbs: townCrumbs(town),
      title: `${title}（张贴版）`,
      scan: '扫码看代表做了什么',
      column: areaColumn,
    }),
    issuer: town.congress.name,
    title,
    lead: [
      `联系${data.name}的代表有${deputies.length}名，按姓氏笔画排列。有事可以打电话，也可以在值班时间当面反映。`,
      data.constituency ? `所属选区：${data.constituency}。` : '',
    ].filter(Boolean),
    facts: [],
    parts: [
      ...sheetPart('代表', people(area)),
      ...sheetPart('联络站', stationTable(area.stations)),
    ],
    notes: vacanciesOf(area).map(({ constituency, text }) => `${constituency}：${text}`),
    signature: { issuer: town.congress.name },
  };
}

/** The addresses of the sheets of villages and communities. */
export function areaSheetPaths(model: Model) {
  return model.towns.flatMap(({ slug, areas }) =>
    areas.filter(hasAreaSheet).map((area) => ({
      params: { town: slug, id: area.id },
      props: { area },
    })),
  );
}
