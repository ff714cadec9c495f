import type { Duty, Station, Town } from '../model/records.ts';
import { pathOfDuty } from './duty-path.ts';
import type { Finding } from './issue.ts';

/** Duty in a town by deputy and day, worked out once. */
const byPlace = new WeakMap<Town, ReadonlyMap<string, readonly Duty[]>>();

/** Deputies who would have to be at this station and at another one at the same time; told of each pair once. */
export function besideOthers(station: Station): Finding[] {
  const index = byPlace.get(station.town) ?? indexOf(station.town);
  byPlace.set(station.town, index);
  const clashes = station.rota.flatMap((duty) =>
    (index.get(keyOf(duty)) ?? [])
      // The station that comes later by its id is the one that is told.
      .filter((other) => other.station.id < station.id && overlap(duty, other))
      .map((other) => ({ duty, other })),
  );
  const pairs = Map.groupBy(clashes, ({ duty, other }) => duty.deputy.id + other.station.id);
  return [...pairs.values()].flatMap(([first, ...more]) => (first ? told(first, more.length) : []));
}

function indexOf(town: Town): ReadonlyMap<string, readonly Duty[]> {
  return Map.groupBy(
    town.records.stations.flatMap(({ rota }) => rota),
    keyOf,
  );
}

const keyOf = ({ deputy, date }: Duty) => `${deputy.id} ${date}`;

function overlap(one: Duty, other: Duty): boolean {
  return one.start < other.end && other.start < one.end;
}

function told({ duty, other }: { duty: Duty; other: Duty }, more: number): Finding[] {
  const { deputy, date, start, end } = duty;
  const others = more > 0 ? `（还有 ${more} 天也是）` : '';
  return [
    {
      at: { path: pathOfDuty(duty) },
      message: `${deputy.data.name} ${date} ${start}—${end} 在这里值班，同时也排在${other.station.data.name}（${other.start}—${other.end}）${others}`,
      hint: '改一处的轮值顺序，或者在一处换人',
    },
  ];
}
