import { hasBegun, latest } from '../model/day.ts';
import type { Deputy, Town } from '../model/records.ts';
import { holds } from '../model/seats.ts';
import type { DataOf } from '../source/kinds.ts';
import type { Finding } from './issue.ts';
import { quoted } from './subject.ts';

/** The presidium of one term as `congress.yaml` gives it. */
export type Presidium = NonNullable<DataOf<'congress'>['presidium']>[number];

/** Office in a presidium. */
type Seat = '主席' | '副主席' | '主席团成员';

/** The presidium that sits today; undefined where nothing is known of it. */
export function presidiumOf({ congress, records, archive, today }: Town): Presidium | undefined {
  if (archive) return undefined;
  const running = records.terms.filter(
    ({ data: { from, to } }) => hasBegun(from, today) && !(to !== undefined && latest(to) < today),
  );
  const last = running.toSorted((a, b) => a.data.number - b.data.number).at(-1);
  return congress.presidium?.find(({ term }) => term === last?.id);
}

/** Chairs who are not among the members, and members who are no deputies of that term. */
export function presidiumEnds(presidium: Presidium, index: number, town: Town): Finding[] {
  return [
    ...missingAmongMembers(presidium, index, town),
    ...(presidium.members ?? []).flatMap((id, place) => {
      const deputy = town.find(`deputies/${id}`) as Deputy | undefined;
      const own = deputy?.data.mandates.filter(({ level }) => level === '镇');
      if (!own || own.some(({ term }) => term === undefined || term === presidium.term)) return [];
      return {
        at: { path: ['presidium', index, 'members', place] },
        message: `${deputy?.data.name}没有当过第 ${presidium.term} 届的镇代表，不能是这一届的主席团成员`,
        hint: `改正编号，或者在 deputies/${id}.yaml 补上这一届的任职`,
      };
    }),
  ];
}

function missingAmongMembers(
  { chair, viceChairs = [], members }: Presidium,
  index: number,
  town: Town,
): Finding[] {
  if (!members) return [];
  const chairs = [
    ...(chair === undefined ? [] : [{ id: chair, key: ['chair'] }]),
    ...viceChairs.map((id, place) => ({ id, key: ['viceChairs', place] })),
  ];
  return chairs
    .filter(({ id }) => !members.includes(id))
    .map(({ id, key }) => ({
      at: { path: ['presidium', index, ...key] },
      message: `${nameOf(town, id)}不在 members（全部成员）里`,
      hint: `全部成员含主席、副主席：在 members 里加上 ${id}`,
    }));
}

function nameOf(town: Town, id: string): string {
  const deputy = town.find(`deputies/${id}`) as Deputy | undefined;
  return deputy?.data.name ?? id;
}

/** Roles in a deputy's mandates that the presidium which sits today does not know. */
export function roleEnds({ id, data, town }: Deputy): Finding[] {
  const presidium = presidiumOf(town);
  if (!presidium) return [];
  const given = seatIn(presidium, id);
  return data.mandates.flatMap((mandate, index) => {
    const { level, term, role } = mandate;
    if (level !== '镇' || term !== presidium.term || !holds(mandate, town.today)) return [];
    const claimed = seatOf(role ?? '');
    if (!claimed || claimed === given || (!given && !isComplete(presidium, claimed))) return [];
    return {
      at: { path: ['mandates', index, 'role'] },
      message: `大会职务写的是${quoted(role)}，congress.yaml 的主席团里${given ? `是${given}` : '没有这个人'}`,
      hint: '两处改成一致',
    };
  });
}

function seatIn({ chair, viceChairs, members }: Presidium, id: string): Seat | undefined {
  if (chair === id) return '主席';
  if (viceChairs?.includes(id)) return '副主席';
  return members?.includes(id) ? '主席团成员' : undefined;
}

/** Whether somebody with such a seat would have to be named. */
function isComplete({ chair, viceChairs, members }: Presidium, seat: Seat): boolean {
  if (seat === '主席') return chair !== undefined;
  return seat === '副主席' ? viceChairs !== undefined : members !== undefined;
}

/** Who chairs the sittings of the presidium or something else, or was once in the chair, is not the chair. */
const OTHER_CHAIRS =
  /(?:(?:主席团)?(?:常务|执行)|名誉|(?:工会|妇联|妇女联合会|残联|残疾人联合会|侨联|文联|科协|工商联|商会|政协)(?:联络委|委员会)?)副?主席|(?:原|曾任|前)(?:任|镇|乡|人大)*(?:副?主席|主席团成员)/gu;
const CHAIR = /主席(?!团)/u;

/** The seat in the presidium that a role claims. */
export function seatOf(role: string): Seat | undefined {
  const own = role.replace(OTHER_CHAIRS, '');
  if (own.includes('副主席')) return '副主席';
  if (CHAIR.test(own)) return '主席';
  return own.includes('主席团') ? '主席团成员' : undefined;
}
