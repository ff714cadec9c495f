import type { LinkedRecord, Town } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import { fact, factLines } from './facts.ts';
import type { Fact, Phrase, Value } from './pieces.ts';

/** What every record carries, and a congress too. */
type Data = LinkedRecord['data'] | Town['congress'];

/** Who drafted and cleared a record, with what conclusion, and what the checks let pass for a time. */
export function reviewFacts({ review, exceptions = [] }: Data): Fact[] {
  return [
    ...fact('起草', review.author),
    ...fact('公开审查', `${review.by}，${formatDay(review.on)}`),
    ...fact('审查结论', `${review.conclusion}${review.ground ? `：${review.ground}` : ''}`),
    ...factLines(
      '例外说明',
      exceptions.map(({ why, until }) => `${why}（到${formatDay(until)}为止）`),
    ),
  ];
}

/** The material that a record rests on, with its day and what is said of it. */
export function sourceLines({ sources = [] }: Data): Value[] {
  return sources.map(({ title, address, on, note }) => {
    const name: Phrase = address ? { text: title, href: address } : title;
    return [name, on ? `（${formatDay(on)}）` : '', note ? `：${note}` : ''].filter(
      (piece) => piece !== '',
    );
  });
}
