import type { Model } from '../model/records.ts';
import { kinds } from '../source/kinds.ts';
import { data as words } from '../text/data.ts';
import { hasTownCalendar } from '../views/offers.ts';
import { dutyCalendars } from './calendars/duty.ts';
import { iCalendar } from './calendars/icalendar.ts';
import { townCalendar } from './calendars/town.ts';
import { dataPackage } from './data-package.ts';
import { atom } from './feeds/atom.ts';
import { feedsOf } from './feeds/feeds.ts';
import { measureRows, measureValues } from './measure-table.ts';
import { popolo } from './popolo.ts';
import { type BodyOf, kindsIn, publicRecords } from './record.ts';
import { resourcesOf } from './resources.ts';
import { csvOf } from './tables/csv.ts';
import { cardsOf } from './vcards.ts';
import { layouts } from './tables/layout.ts';
import { columnsOf, rowsOf } from './tables/rows.ts';
import { recordFile } from './record-file.ts';

/** A file below the folder of the data. */
export interface OutFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The files of every table, of every kind as JSON, and what describes them; one at a time, to be written and forgotten. */
export function* dataFiles(model: Model, bodyOf: BodyOf): Generator<OutFile> {
  const meta = { day: model.today, licence: words.licence.path };
  for (const kind of kindsIn(model)) {
    const records = publicRecords(model, kind, bodyOf);
    yield {
      path: `${kind}.json`,
      text: json({ kind, title: kinds[kind].label, ...meta, records }),
    };
    for (const layout of layouts.filter((one) => one.kind === kind)) {
      const rows = records.flatMap((record) => rowsOf(record, layout));
      yield {
        path: `${layout.name}.csv`,
        text: csvOf(
          columnsOf(layout).map(({ name }) => name),
          rows,
        ),
      };
    }
  }
  const table = resourcesOf(model).find(({ name }) => name === 'measures');
  const names = (table?.columns ?? []).map(({ name }) => name);
  const rows = measureRows(model);
  yield {
    path: 'measures.json',
    text: json({ title: words.measures, ...meta, rows: measureValues(rows) }),
  };
  yield { path: 'measures.csv', text: csvOf(names, rows) };
  yield { path: 'popolo.json', text: json(popolo(model)) };
  yield { path: 'datapackage.json', text: `${JSON.stringify(dataPackage(model), null, 2)}\n` };
}

/** Every record in a file of its own. */
export function* recordFiles(model: Model, bodyOf: BodyOf): Generator<OutFile> {
  for (const { slug, records } of model.towns) {
    for (const record of Object.values(records).flat()) {
      yield recordFile(record, bodyOf(`${record.kind}/${slug}/${record.id}`) ?? '');
    }
  }
}

/** The feeds, calendars and cards. */
export function* subscriptions(model: Model, bodyOf: BodyOf): Generator<OutFile> {
  for (const feed of feedsOf(model)) {
    yield { path: `feeds/${feed.path}.xml`, text: atom(model, feed, bodyOf) };
  }
  for (const town of model.towns.filter(hasTownCalendar)) {
    for (const calendar of [townCalendar(town), ...dutyCalendars(town)]) {
      yield { path: `calendars/${calendar.path}.ics`, text: iCalendar(calendar, model.today) };
    }
    yield* cardsOf(town);
  }
}
