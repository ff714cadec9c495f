import { noticeRule } from '../../model/notice-calendar.ts';
import type { Duty, Model, Station } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatShortDay, formatTime } from '../../text/format.ts';
import { fact } from '../facts.ts';
import { kindColumn } from '../columns.ts';
import { townCrumbs } from '../frame.ts';
import { changeOf, hrefOf } from '../links.ts';
import { hasStationSheet } from '../offers.ts';
import type { Fact, Table, Value } from '../pieces.ts';
import { sheetBase, sheetPart, type SheetView } from './sheet.ts';

/** Turns for which one page has room. */
const TURNS = 5;

/** When a turn is. */
export const hoursOf = ({ start, end }: Duty) => `${formatTime(start)}–${formatTime(end)}`;

/** Who has a turn, and how that came about where it was planned otherwise. */
export function holderOf(duty: Duty): string {
  const change = changeOf(duty);
  return change ? `${duty.deputy.data.name}（${change}）` : duty.deputy.data.name;
}

function facts({ data, areas, master }: Station): Fact[] {
  const staff = [
    master?.inOffice && `站长${master.data.name}`,
    data.liaisonOfficer && `联络员${data.liaisonOfficer}`,
  ];
  return [
    ...fact('电话', data.telephone),
    ...fact('地址', data.address),
    ...fact('开放时间', data.hours),
    ...fact('服务范围', areas.map(({ data: { name } }) => name).join('、')),
    ...fact('工作人员', staff.filter(Boolean).join('，')),
  ];
}

function rota({ duty }: Station): Table {
  return {
    caption: '接下来值班的代表',
    columns: [
      { label: '日期', numeric: true },
      { label: '时间', numeric: true },
      { label: '值班代表' },
    ],
    rows: duty
      .slice(0, TURNS)
      .map((turn): Value[] => [[formatShortDay(turn.date)], [hoursOf(turn)], [holderOf(turn)]]),
  };
}

function lead({ data, town }: Station): string {
  const day = noticeRule(town.today.slice(0, 7), town.rules).value;
  const notice = data.notices ? `每月${day}日公示居民反映的事和办理情况。` : '';
  return `有事可以来站里反映，值班代表当面接待。${notice}`;
}

/** Who, where, when, telephone and rota of a station, for its door. */
export function stationSheet(model: Model, station: Station): SheetView {
  const { town, data } = station;
  return {
    ...sheetBase(model, {
      town,
      path: hrefOf(station),
      text: data.name,
      crumbs: [...townCrumbs(town), { text: '联络站', href: routes.list(town.slug, 'stations') }],
      title: `${data.name}（张贴版）`,
      scan: '扫码看值班变动和每月公示',
      column: kindColumn('stations'),
    }),
    issuer: town.congress.name,
    title: data.name,
    lead: [lead(station)],
    facts: facts(station),
    parts: sheetPart('代表值班', rota(station)),
    notes: station.duty.length === 0 ? ['以后的值班还没有公布。'] : [],
    signature: { issuer: town.congress.name },
  };
}

/** The addresses of the sheets of stations. */
export function stationSheetPaths(model: Model) {
  return model.towns.flatMap(({ slug, records }) =>
    records.stations.filter(hasStationSheet).map((station) => ({
      params: { town: slug, id: station.id },
      props: { station },
    })),
  );
}
