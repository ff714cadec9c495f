import type { LinkedRecord, Model } from '../../src/model/records.ts';
import * as routes from '../../src/routes.ts';
import { figurePaths, figuresView } from '../../src/views/figures.ts';
import { dataFiles, subscriptions } from '../../src/exports/files.ts';
import { resourcesOf } from '../../src/exports/resources.ts';
import { dataSetPaths, dataSetView } from '../../src/views/data-set.ts';
import { dataView } from '../../src/views/data.ts';
import { acrossPaths, acrossView, listPaths, listView } from '../../src/views/list.ts';
import { comparePaths, compareView } from '../../src/views/compare.ts';
import { duePaths, dueView } from '../../src/views/due.ts';
import { noticePaths, recordPaths, recordView } from '../../src/views/record.ts';
import { areaSheet, areaSheetPaths } from '../../src/views/sheets/area.ts';
import { dutySheet, dutySheetPaths } from '../../src/views/sheets/duty.ts';
import { noticeSheet, noticeSheetPaths } from '../../src/views/sheets/notice.ts';
import type { SheetView } from '../../src/views/sheets/sheet.ts';
import { stationSheet, stationSheetPaths } from '../../src/views/sheets/station.ts';
import { sharedPaths, sharedView } from '../../src/views/stated-across.ts';
import { statedPaths, statedView } from '../../src/views/stated.ts';
import { summaryPaths, summaryView } from '../../src/views/summary.ts';
import type { Frame } from '../../src/views/pages.ts';

/** The addresses of files do not depend on what they say. */
const noBody = () => undefined;

/** Every list page and every record page of a model. */
export function allViews(model: Model): { readonly frame: Frame }[] {
  return [
    ...listPaths(model).map(({ props }) => listView(model, props.town, props.kind, props.slice)),
    ...acrossPaths(model).map(({ props }) => acrossView(model, props.kind, props.slice)),
    ...[...recordPaths(model), ...noticePaths(model)].map(({ props }) =>
      recordView(model, props.record),
    ),
    ...summaryPaths(model).map(({ props }) => summaryView(model, props.summary).view),
    ...figurePaths(model).map(({ props }) => figuresView(model, props.summary)),
    ...comparePaths(model).map(({ props }) => compareView(model, props.former, props.summary)),
    ...statedPaths(model).map(({ props }) => statedView(model, props.town)),
    ...sharedPaths(model).map(({ props }) => sharedView(model, props.shared)),
    ...[undefined, ...duePaths(model).map(({ props }) => props.town)].map((town) =>
      dueView(model, town),
    ),
    dataView(model, resourcesOf(model)),
    ...dataSetPaths(resourcesOf(model)).map(({ props }) =>
      dataSetView(model, props.set, resourcesOf(model)),
    ),
  ];
}

/** Every sheet for a notice board, by its address. */
export function allSheets(model: Model): Map<string, SheetView> {
  const of = (path: string, view: SheetView) => [routes.sheet(path), view] as const;
  return new Map([
    ...noticeSheetPaths(model).map(({ props: { notice } }) =>
      of(routes.record(notice.town.slug, 'notices', notice.id), noticeSheet(model, notice)),
    ),
    ...stationSheetPaths(model).map(({ props: { station } }) =>
      of(routes.record(station.town.slug, 'stations', station.id), stationSheet(model, station)),
    ),
    ...areaSheetPaths(model).map(({ props: { area } }) =>
      of(routes.area(area.town.slug, area.id), areaSheet(model, area)),
    ),
    ...dutySheetPaths(model).map(
      ({ props: { town, next } }) =>
        [routes.dutySheet(town.slug, next), dutySheet(model, town, next)] as const,
    ),
  ]);
}

/** Every record that has a page. */
export function allRecords(model: Model): LinkedRecord[] {
  return [
    ...[...recordPaths(model), ...noticePaths(model)].map(({ props }) => props.record),
    ...summaryPaths(model).map(({ props }) => props.summary),
  ];
}

/** The addresses of all pages that a site of a model has. */
export function addressesOf(model: Model): Set<string> {
  const join = (params: Record<string, string | undefined>) =>
    `${routes.home()}${Object.values(params)
      .filter(Boolean)
      .map((part) => `${part}/`)
      .join('')}`;
  const notices = noticePaths(model).map(({ params: { town, station, month } }) =>
    join({ town, kind: 'notices', station, month }),
  );
  const lists = [...listPaths(model), ...acrossPaths(model), ...recordPaths(model)];
  const towns = model.towns.flatMap(({ slug, areas, groups, offices }) => [
    ...[routes.town(slug), routes.congress(slug), routes.statistics(slug)],
    ...areas.map(({ id }) => routes.area(slug, id)),
    ...groups.map(({ id }) => routes.group(slug, id)),
    ...offices.map(({ id }) => routes.office(slug, id)),
  ]);
  const due = duePaths(model).map(({ props }) => routes.due(props.town.slug));
  const prose = ['about', 'guide', 'privacy', 'accessibility', 'map', 'search'].map(routes.page);
  return new Set([
    ...[
      routes.home(),
      routes.search(),
      routes.statistics(),
      routes.due(),
      ...due,
      ...prose,
      ...towns,
      ...notices,
    ],
    ...lists.map(({ params }) => join(params)),
    ...summaryPaths(model).map(({ params: { town, id } }) => routes.record(town, 'summaries', id)),
    ...figurePaths(model).map(({ params: { town, id } }) => routes.figures(town, id)),
    ...allSheets(model).keys(),
    ...comparePaths(model).map(({ params: { town, id } }) => routes.compare(town, id)),
    ...statedPaths(model).map(({ params: { town } }) => routes.stated(town)),
    ...sharedPaths(model).map(({ params: { measure } }) => routes.statedAcross(measure)),
    routes.data(),
    routes.dataFile('huiyin.zip'),
    ...dataSetPaths(resourcesOf(model)).map(({ params }) => routes.dataSet(params.set)),
    ...[...dataFiles(model, noBody), ...subscriptions(model, noBody)].map(({ path }) =>
      routes.dataFile(path),
    ),
  ]);
}

/** Every address that something links to. */
export function hrefsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'href' ? [part as string] : hrefsIn(part),
  );
}
