import type { Random } from '../random.ts';
import { stationOf, type Town } from './town.ts';

/** Who leads each group and is the master of each station: members of the latest term who stay. */
export function leadersOf(town: Town, random: Random) {
  const term = town.terms.at(-1);
  const lasting = town.seats.filter((seat) => seat.term === term && seat.to === undefined);
  const groups = new Map<string, string>();
  const stations = new Map<string, string>();
  const elected = lasting.filter(({ elected: how }) => how === '换届选举');
  for (const group of town.groups) {
    const members = elected.filter(({ area, role }) => area.group === group && !role);
    if (members.length > 0) groups.set(group.id, random.pick(members).person.id);
  }
  for (const station of town.stations) {
    const members = elected.filter((seat) => stationOf(seat, town) === station);
    if (members.length > 0) stations.set(station.id, random.pick(members).person.id);
  }
  return { groups, stations };
}
