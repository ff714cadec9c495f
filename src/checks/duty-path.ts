import type { Duty } from '../model/records.ts';
import type { Path } from '../source/fault.ts';

/** What puts a deputy on duty, as written in the station: a swap, or else a place in the order of a plan. */
export function pathOfDuty({ station, deputy, date, movedFrom, insteadOf }: Duty): Path {
  const { plans = [], swaps = [] } = station.data.duty ?? {};
  if (insteadOf) return ['duty', 'swaps', swaps.findIndex(({ on }) => on === date), 'deputy'];
  const planned = movedFrom ?? date;
  const index = plans.findIndex(
    ({ from, to, order }) => from <= planned && planned <= to && order.includes(deputy.id),
  );
  const turn = plans[index]?.order.indexOf(deputy.id);
  return turn === undefined ? ['duty'] : ['duty', 'plans', index, 'order', turn];
}
