import { keysOf } from '../model/names.ts';
import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { hrefOf } from './links.ts';
import type { FrontView } from './pages.ts';

/** One entry of the finder's index (JSON array of these). `n` shown name, `d` detail, `h` address, `k` search keys in lower case (name, aliases, pinyin, initials). */
export interface FinderEntry {
  readonly n: string;
  readonly d: string;
  readonly h: string;
  readonly k: readonly string[];
}

function entriesOf(town: Town): FinderEntry[] {
  const areas = town.areas.map((area) => ({
    n: area.data.name,
    d: [town.name, `${area.deputies.length}名代表`, ...(area.data.aliases ?? [])].join('，'),
    h: routes.area(town.slug, area.id),
    k: [area.data.name, ...(area.data.aliases ?? [])].flatMap((name) => keysOf(name)),
  }));
  const deputies = town.records.deputies
    .filter(({ inOffice }) => inOffice)
    .map((deputy) => ({
      n: deputy.data.name,
      d: [town.name, ...deputy.areas.map(({ data }) => data.name)].join('，'),
      h: hrefOf(deputy),
      k: keysOf(deputy.data.name, { surname: true, reading: deputy.data.pinyin }),
    }));
  const stations = town.records.stations
    .filter(({ open }) => open)
    .map((station) => ({
      n: station.data.name,
      d: town.name,
      h: hrefOf(station),
      k: keysOf(station.data.name),
    }));
  return [...areas, ...deputies, ...stations].map((entry) => ({
    ...entry,
    k: [...new Set(entry.k)],
  }));
}

const canBeFound = ({ archive, areas, records }: Town) =>
  !archive &&
  (areas.length > 0 ||
    records.deputies.some(({ inOffice }) => inOffice) ||
    records.stations.some(({ open }) => open));

/** The box of a page that finds in towns; none where they have nothing to be found. */
export function finderOf(towns: readonly Town[], index: string, example = ''): FrontView['finder'] {
  return towns.some(canBeFound)
    ? {
        index,
        label: '村、社区或代表的名字',
        hint: `也可以输入拼音或拼音首字母${example}`,
      }
    : undefined;
}

/** What the finder can find: villages and communities with their aliases, deputies in office, stations. */
export function finderEntries(model: Model, town?: Town): FinderEntry[] {
  return (town ? [town] : model.towns.filter(({ archive }) => !archive)).flatMap(entriesOf);
}
