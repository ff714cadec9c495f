import type { Day } from '../../model/day.ts';
import { keysOf } from '../../model/names.ts';
import type { Size } from '../plan.ts';
import type { Random } from '../random.ts';
import { cores, endings, fronts, streets } from '../vocabulary/places.ts';
import type { Area, Group, Station } from './town.ts';

/** Pinyin run together, for an id. */
export function romanise(name: string): string {
  return (keysOf(name)[1] ?? '').replace(/[^a-z]/g, '');
}

/** Names and ids, each given once. */
export class Register {
  readonly #taken = new Set<string>();

  /** The first name drawn that is not taken yet. */
  name(draw: () => string): string {
    let name = draw();
    while (this.#taken.has(name)) name = draw();
    this.#taken.add(name);
    return name;
  }

  /** The id itself, or with a number behind it where it is taken. */
  id(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(`id ${id}`); count += 1) id = `${wanted}-${count}`;
    this.#taken.add(`id ${id}`);
    return id;
  }
}

/** A name such as 柘坑, 上枫埠 or 前溇. */
function placeName(random: Random): string {
  const name = random.pick(cores) + random.pick(endings);
  const kind = random.fraction();
  if (kind < 0.25) return random.pick(fronts) + name;
  return kind < 0.32 ? random.pick(fronts) + random.pick(endings) : name;
}

interface Ground {
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
  readonly stations: readonly Station[];
}

/** What a town's stations need to know besides their places. */
interface Surroundings {
  readonly name: string;
  readonly size: Size;
  readonly start: Day;
  readonly telephone: (index: number) => string;
  readonly officers: readonly string[];
  /** When each station opened. */
  readonly opened: (index: number) => Day;
}

/** Index of the share that an item falls into, where neighbours stay together. */
const shareOf = (index: number, items: number, shares: number) =>
  Math.floor((index * shares) / items);

/** Splits seats into constituencies of one to three. */
function split(seats: number, random: Random): number[] {
  if (seats <= 3) return [seats];
  const first = random.whole(2, 3);
  return [first, ...split(seats - first, random)];
}

/** Lays out villages, communities, groups and stations. */
export function layGround(surroundings: Surroundings, random: Random): Ground {
  const { size, name } = surroundings;
  const register = new Register();
  const names = Array.from({ length: size.areas }, () => register.name(() => placeName(random)));
  const communities = new Set(
    random.sample([...names.keys()], Math.max(1, Math.round(size.areas / 3))),
  );
  const full = (index: number) => `${names[index]}${communities.has(index) ? '社区' : '村'}`;
  const ids = names.map((area) => register.id(romanise(area)));
  const groupCount = Math.min(size.groups, size.areas);
  const posts = Math.min(size.stations - 1, size.areas);
  const firstOf = (share: number, shares: number) =>
    names.findIndex((_, index) => shareOf(index, size.areas, shares) === share);
  const groups = Array.from({ length: groupCount }, (_, share) => {
    const index = firstOf(share, groupCount);
    return { id: ids[index] ?? '', name: `${names[index]}片代表小组` };
  });
  const stations = Array.from({ length: posts }, (_, share) => {
    const index = firstOf(share, posts);
    return station(ids[index] ?? '', `${full(index)}代表联络站`, share + 1, surroundings);
  });
  const home = station('zhen', `${name}镇代表之家`, 0, surroundings);
  const seatsLeft = apportion(size.seats, size.areas, communities, random);
  const streetNames = random.sample(streets, streets.length);
  // As many seats as the law allows for so many people, or a few less.
  const people = Math.max(size.seats * 430, (size.seats - 45) * 1500) + random.whole(200, 2600);
  let number = 0;
  const areas = names.map((_, index): Area => {
    const community = communities.has(index);
    const constituencies = split(seatsLeft[index] ?? 1, random).map((seats) => {
      number += 1;
      return { number, seats };
    });
    return {
      id: ids[index] ?? '',
      name: full(index),
      kind: community ? '社区' : '村',
      hamlets: Array.from({ length: community ? 1 : random.whole(3, 6) }, () =>
        register.name(() => placeName(random)),
      ),
      streets: streetNames.splice(0, community ? random.whole(4, 7) : 1),
      population: Math.round(((seatsLeft[index] ?? 1) * people) / size.seats) + random.whole(0, 19),
      group: groups[shareOf(index, size.areas, groupCount)] as Group,
      station: stations[shareOf(index, size.areas, posts)] as Station,
      constituencies,
    };
  });
  return { areas, groups, stations: [home, ...stations] };
}

function station(
  id: string,
  name: string,
  index: number,
  { telephone, officers, opened }: Surroundings,
): Station {
  return {
    id,
    name,
    home: index === 0,
    openedOn: opened(index),
    telephone: telephone(20 + index),
    officer: officers[index % officers.length] ?? '',
  };
}

/** Shares out seats: communities get more than villages, and everybody gets one. */
function apportion(
  seats: number,
  areas: number,
  communities: ReadonlySet<number>,
  random: Random,
): number[] {
  const large = [...communities];
  const shares = Array.from({ length: areas }, () => 1);
  for (let left = seats - areas; left > 0; left -= 1) {
    const index = random.chance(0.4) ? random.pick(large) : random.whole(0, areas - 1);
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}
