import { hasBegun, latest } from '../../model/day.ts';
import type { Term } from '../../model/records.ts';
import { lawfulSeats, type Mandate } from '../../model/seats.ts';
import { surelyBefore } from '../certain.ts';
import { hasGaps } from '../gaps.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';

/** Every seat of the term that runs is held or declared vacant, and there are no more seats than the law allows. */
export const seats: RecordRule = {
  name: 'seats',
  about: '在任代表加空缺等于名额；预计的补选时间过了要更新；名额不超过法定上限',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const term = entry.kind === 'terms' ? linked(entry, context) : undefined;
    if (!term || !isRunning(term)) return [];
    const counted = hasGaps(context, entry.town, 'deputies') ? [] : holders(term);
    return [...counted, ...tooMany(term)];
  },
};

function isRunning({ data: { from, to }, town: { archive, today } }: Term): boolean {
  return !archive && hasBegun(from, today) && !(to !== undefined && latest(to) < today);
}

function holders(term: Term): Finding[] {
  const { seats: total, held, vacant, unaccounted } = term.seats;
  if (unaccounted === undefined || unaccounted === 0) return [];
  const sum = `在任 ${held} 名，空缺 ${vacant} 名，名额 ${total} 名`;
  if (unaccounted < 0) {
    return [
      {
        at: { path: ['seats'] },
        message: `${sum}，多出 ${-unaccounted} 名`,
        hint: '核对名额；离任的代表写上 to 和 ended，已经补选的空缺写上补选日期 until',
      },
    ];
  }
  const overdue = overdueVacancies(term).slice(0, unaccounted);
  const rest = unaccounted - overdue.length;
  if (rest === 0) return overdue;
  return [
    ...overdue,
    {
      level: 'warning',
      at: { path: ['seats'] },
      message: `${sum}，还有 ${rest} 名没有下落`,
      hint: '补上缺的代表文件；空着的名额写进 vacancies',
    },
  ];
}

/** Vacancies that were to be filled by now, with nobody elected there since. */
function overdueVacancies({ id, data, deputies, town }: Term): Finding[] {
  const filled = deputies
    .flatMap((deputy) => deputy.data.mandates)
    .filter(({ level, term, elected }) => level === '镇' && term === id && elected === '补选');
  return (data.vacancies ?? []).flatMap(({ constituency, since, until }, index) => {
    if (until === undefined || latest(until) >= town.today) return [];
    if (filled.some((mandate) => fills(mandate, constituency, since))) return [];
    return {
      // Late, not wrong: what was right yesterday must not stop a build today.
      level: 'warning' as const,
      at: { path: ['vacancies', index, 'until'] },
      message: `${constituency}的空缺预计 ${until} 补选，已经过了，还没有补选的代表`,
      hint: '选出了的，建代表文件，until 写补选的日期；没有选的，until 改成新的预计时间',
    };
  });
}

/** What is not known of a mandate speaks for it. */
function fills(mandate: Mandate, constituency: string, since: string): boolean {
  const there = mandate.constituency === undefined || mandate.constituency === constituency;
  return there && !(mandate.from !== undefined && surelyBefore(mandate.from, since));
}

function tooMany({ data, town }: Term): Finding[] {
  const { population } = town.congress;
  if (data.seats === undefined || !population) return [];
  const most = lawfulSeats(population.value);
  if (data.seats <= most) return [];
  const sum = `45 + ${population.value} ÷ 1500（取整），最多 160`;
  return [
    {
      level: 'warning',
      at: { path: ['seats'] },
      message: `名额 ${data.seats} 名，多于按人口算出的 ${most} 名（${sum}；依据：《选举法》第十二条）`,
      hint: '核对 seats 和 congress.yaml 的人口；依法另加名额的乡、民族乡，用 exceptions 写明依据',
    },
  ];
}
