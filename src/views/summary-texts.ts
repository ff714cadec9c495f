import { type Block, blocksOf } from '../markdown/blocks.ts';
import type { Model, Summary, Town } from '../model/records.ts';
import { findRepeats, type Repeat, type Text } from '../model/repeats/find.ts';
import { plainer } from '../model/repeats/plain.ts';

/** What a summary says, block by block, and what of it stood elsewhere first. */
export interface SummaryText {
  readonly blocks: readonly Block[];
  readonly repeats: readonly Repeat<Summary>[];
  /** Blocks that are the first place of what others repeat. */
  readonly cited: ReadonlySet<number>;
}

const plainers = new WeakMap<Town, (sentence: string) => string>();

/** A summary as a text that may repeat another. */
export function textOf(summary: Summary): Text<Summary> {
  const plain = plainers.get(summary.town) ?? plainer(summary.town);
  plainers.set(summary.town, plain);
  const { publishedOn: day, year } = summary.data;
  return { of: summary, day, year, blocks: blocksOf(summary.body), plain };
}

const known = new WeakMap<Model, ReadonlyMap<Summary, SummaryText>>();

function readAll(model: Model): ReadonlyMap<Summary, SummaryText> {
  const texts = model.towns.flatMap(({ records }) => records.summaries.map(textOf));
  const repeats = findRepeats(texts);
  const firsts = Map.groupBy(
    [...repeats.values()].flat().map(({ first }) => first),
    ({ of }) => of,
  );
  return new Map(
    texts.map(({ of, blocks }) => [
      of,
      {
        blocks,
        repeats: repeats.get(of) ?? [],
        cited: new Set((firsts.get(of) ?? []).map(({ block }) => block)),
      },
    ]),
  );
}

/** The text of a summary; all of them are read and compared once, for the first that is asked for. */
export function summaryText(model: Model, summary: Summary): SummaryText {
  const texts = known.get(model) ?? readAll(model);
  known.set(model, texts);
  return texts.get(summary) ?? { blocks: [], repeats: [], cited: new Set() };
}
