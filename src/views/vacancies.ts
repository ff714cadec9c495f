import { hasBegun } from '../model/day.ts';
import type { Area, Term } from '../model/records.ts';
import { isVacant } from '../model/seats.ts';
import { formatDay } from '../text/format.ts';

/** A seat of one of a village's constituencies that nobody holds today. */
export interface Vacancy {
  readonly constituency: string;
  /** Since when and why. */
  readonly text: string;
  readonly term: Term;
}

/** The seats of a village's constituencies that nobody holds today; none in an archive, whose today nobody knows. */
export function vacanciesOf({ town, data }: Area): Vacancy[] {
  if (town.archive) return [];
  const constituencies = (data.constituency ?? '').split(/[、，,]/);
  return town.records.terms
    .filter(({ data: { to } }) => to === undefined || !hasBegun(to, town.today))
    .flatMap((term) =>
      (term.data.vacancies ?? [])
        .filter((one) => constituencies.includes(one.constituency) && isVacant(one, town.today))
        .map(({ constituency, since, why }) => ({
          ...{ constituency, term },
          text: `${formatDay(since)}起有一个代表名额出缺。${why.replace(/。$/, '')}。`,
        })),
    );
}
