import { blocksOf } from '../../markdown/blocks.ts';
import { agrees } from '../../model/figures.ts';
import { measureNamed, measures } from '../../model/measures/index.ts';
import type { Measure } from '../../model/measures/measure.ts';
import type { Town } from '../../model/records.ts';
import type { EntryOf } from '../../source/entry.ts';
import { hasGaps } from '../gaps.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';
import { nearest } from '../near.ts';
import { numbersIn } from '../numbers-in.ts';
import { quoted } from '../subject.ts';

type Summary = EntryOf<'summaries'>;
type Figure = NonNullable<Summary['data']['figures']>[number];

/** What a summary states is what the records give, or a note says why not. */
export const figures: RecordRule = {
  name: 'figures',
  about: '总结里的数字与记录相符，不相符的写明原因；引用的原话正文里有，数也一样',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => {
    if (entry.kind !== 'summaries') return [];
    const town = townOf(entry, context);
    const { figures = [] } = entry.data;
    const quoting = figures.some(({ quote }) => quote !== undefined);
    const misquoted = quoting ? [...quotes(entry), ...otherNumbers(figures)] : [];
    const claimed = figures.flatMap((figure, index) => {
      if (figure.measure === undefined) return [];
      const measure = measureNamed(figure.measure);
      if (!measure) return [unknown(figure.measure, index)];
      return town ? compare({ entry, figure, index, measure, town, context }) : [];
    });
    return [...misquoted, ...claimed];
  },
};

/** What is quoted from the text stands there, and in one place: else nobody knows which number is meant. */
function quotes({ data, body }: Summary): Finding[] {
  const blocks = blocksOf(body);
  return (data.figures ?? []).flatMap(({ quote }, index) => {
    if (quote === undefined) return [];
    const times = blocks.reduce((sum, { text }) => sum + text.split(quote).length - 1, 0);
    if (times === 1) return [];
    const finding = { level: 'error', at: { path: ['figures', index, 'quote'] } } as const;
    return times === 0
      ? {
          ...finding,
          message: `正文里没有${quoted(quote)}这几个字`,
          hint: '照抄正文里写这个数的原话，一字不差，不跨段；正文没有写这个数的，删去 quote 这一行',
        }
      : {
          ...finding,
          message: `正文里有 ${times} 处${quoted(quote)}，不知道说的是哪一处`,
          hint: '把这个数前后的字多抄几个，到正文里只有一处为止',
        };
  });
}

/** A quotation that gives a number gives the one that it is quoted for. */
function otherNumbers(figures: readonly Figure[]): Finding[] {
  return figures.flatMap(({ quote, value, note }, index): Finding[] => {
    const numbers = numbersIn(quote ?? '');
    if (note !== undefined || numbers.length === 0 || numbers.includes(value)) return [];
    return [
      {
        level: 'error',
        at: { path: ['figures', index, 'value'] },
        message: `数值写的是 ${value}，引用的原话${quoted(quote)}里没有这个数`,
        hint: '改正 value，或者引用写这个数的原话；换算过、合并过的，在这个数字的 note 里写明',
      },
    ];
  });
}

function unknown(name: string, index: number): Finding {
  const near = nearest(name, Object.keys(measures));
  const named = near.map((one) => `${one}（${measures[one]?.title}）`).join('、');
  return {
    level: 'error',
    at: { path: ['figures', index, 'measure'] },
    message: `没有${quoted(name)}这项统计${named ? `；相近的有 ${named}` : ''}`,
    hint: near[0]
      ? `写错了的，改成 ${near[0]}；不是的，删去 measure 这一行`
      : '删去 measure 这一行，或者写一项有的统计',
  };
}

interface Claim {
  readonly entry: Summary;
  readonly figure: Figure;
  readonly index: number;
  readonly measure: Measure;
  readonly town: Town;
  readonly context: Context;
}

/** Only figures of a whole known year can be compared; in archives records are too few to bear anything out. */
function compare({ entry, figure, index, measure, town, context }: Claim): Finding[] {
  const { year, span } = entry.data;
  const { from } = measure;
  if (town.archive || span !== '年度' || year === undefined) return [];
  // A period narrower than the year is told in words; a note explains whatever differs.
  if (figure.period !== undefined || figure.note !== undefined) return [];
  if (from !== 'congress' && hasGaps(context, entry.town, from)) return [];
  const computed = measure.of(town, year)?.value;
  if (computed === undefined || agrees(figure, computed)) return [];
  const { title, unit, definition } = measure;
  return [
    {
      at: { path: ['figures', index, 'value'] },
      message: `总结写 ${figure.value} ${figure.unit}，记录里${year}年的${title}是 ${computed} ${unit}（${definition.replace(/。$/, '')}）`,
      hint: '补上缺的记录，或者改正数字并写更正；口径不同的，在这个数字的 note 里写明',
    },
  ];
}
