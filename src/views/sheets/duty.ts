import { addToMonth, type Month } from '../../model/day.ts';
import { byTime } from '../../model/rota.ts';
import type { Duty, Model, Town } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatMonth, formatShortDay } from '../../text/format.ts';
import { kindColumn } from '../columns.ts';
import { townCrumbs } from '../frame.ts';
import { hasCalendar, hasDutySheet } from '../offers.ts';
import type { Table, Value } from '../pieces.ts';
import { stationTable } from './area.ts';
import { sheetBase, sheetPart, type SheetView } from './sheet.ts';
import { holderOf, hoursOf } from './station.ts';

/** The month that is announced. */
const monthOf = ({ today }: Town, next: boolean): Month =>
  addToMonth(today.slice(0, 7), next ? 1 : 0);

function turns(duties: readonly Duty[]): Table {
  return {
    caption: '值班安排',
    columns: [
      { label: '日期', numeric: true },
      { label: '时间', numeric: true },
      { label: '联络站' },
      { label: '值班代表' },
    ],
    rows: duties.map((duty): Value[] => [
      [formatShortDay(duty.date)],
      [hoursOf(duty)],
      [duty.station.data.name],
      [holderOf(duty)],
    ]),
  };
}

function cancelledTexts({ records }: Town, month: Month): string[] {
  return records.stations.flatMap(({ data, cancelled }) =>
    cancelled
      .filter(({ date }) => date.startsWith(month))
      .map(({ date, why }) => `${data.name}${formatShortDay(date)}的值班取消：${why}。`),
  );
}

/** Who is on duty where in this month or the next, for the boards of the town. */
export function dutySheet(model: Model, town: Town, next: boolean): SheetView {
  const month = monthOf(town, next);
  const stations = town.records.stations.filter(hasCalendar);
  const duties = stations
    .flatMap(({ rota }) => rota.filter(({ date }) => date.startsWith(month)))
    .sort(byTime);
  const title = '代表值班公告';
  return {
    ...sheetBase(model, {
      town,
      path: routes.list(town.slug, 'stations'),
      text: '联络站',
      crumbs: townCrumbs(town),
      title: `${title}（${next ? '下月' : '本月'}，张贴版）`,
      scan: '扫码看最新的值班安排',
      column: kindColumn('stations'),
    }),
    issuer: town.congress.name,
    title,
    subtitle: formatMonth(month),
    lead: [
      duties.length > 0
        ? '下列代表按时在联络站值班，当面听取意见，受理大家反映的事。欢迎前来。'
        : `${formatMonth(month)}的值班还没有公布。`,
    ],
    facts: [],
    parts: [
      ...sheetPart(`值班安排（${duties.length}次）`, turns(duties)),
      ...sheetPart('联络站', stationTable(stations)),
    ],
    notes: [...cancelledTexts(town, month), '临时有变动的，以网页上公布的为准。'],
    signature: { issuer: town.congress.name },
  };
}

/** The addresses of the announcements: of this month and of the next, so that they stay the same. */
export function dutySheetPaths(model: Model) {
  return model.towns.filter(hasDutySheet).flatMap((town) =>
    [false, true].map((next) => ({
      params: { town: town.slug, when: next ? 'next' : undefined },
      props: { town, next },
    })),
  );
}
