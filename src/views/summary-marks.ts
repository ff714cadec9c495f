import { anchorOf, type BlockNote, type FigureMark, type Marking } from '../markdown/marked.ts';
import { type FigureStatus, type TracedFigure, traceFigures } from '../model/figures.ts';
import type { Model, Summary } from '../model/records.ts';
import type { Repeat } from '../model/repeats/find.ts';
import * as routes from '../routes.ts';
import { formatQuantity } from '../text/format.ts';
import { SIGNS, statusOf } from './figure-status.ts';
import { hrefOf } from './links.ts';
import { yearName } from './summary-name.ts';
import { type SummaryText, summaryText } from './summary-texts.ts';
import type { Value } from './pieces.ts';

/** Where a figure of a text leads: to the records, else to the table on the same page. */
function traceHref({ town, id }: Summary, { records }: TracedFigure, number: number): string {
  return records.length > 0 ? routes.figures(town.slug, id, number) : '#figures';
}

const plain = (value: Value) =>
  value.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

function figureMarks(summary: Summary, { blocks }: SummaryText): FigureMark[] {
  const marks: FigureMark[] = [];
  traceFigures(summary).forEach((traced, index) => {
    const { quote, label } = traced.figure;
    if (quote === undefined) return;
    const block = blocks.findIndex(({ text }) => text.includes(quote));
    if (block < 0) return;
    const from = blocks[block]?.text.indexOf(quote) ?? 0;
    const to = from + quote.length;
    const taken = marks.some((one) => one.block === block && one.from < to && one.to > from);
    if (taken) return;
    const status = plain(statusOf(summary, traced, index + 1));
    marks.push({
      ...{ block, from, to, sign: SIGNS[traced.status] },
      href: traceHref(summary, traced, index + 1),
      title: `${label}：${formatQuantity(traced.figure)}，${status}`,
    });
  });
  return marks;
}

/** What a summary is called in a summary of its own town, or of another. */
function nameOf(other: Summary, { town }: Summary): string {
  return `${other.town === town ? '' : other.town.name}${yearName(other)}总结`;
}

/** One note for each block and each text that it repeats. */
function notesOf(summary: Summary, repeats: readonly Repeat<Summary>[]): BlockNote[] {
  const seen = new Set<string>();
  return repeats.flatMap(({ block, first, earlier }) => {
    const key = `${block} ${first.of.town.slug} ${first.of.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        block,
        before: '（划虚线的句子与',
        link: {
          text: nameOf(first.of, summary),
          href: `${hrefOf(first.of)}#${anchorOf(first.block)}`,
        },
        after: earlier ? '几乎相同）' : '几乎相同，先后不详）',
      },
    ];
  });
}

/** What is marked in the text of a summary: its figures, and what stood in another one before. */
export function markingOf(model: Model, summary: Summary): Marking {
  const text = summaryText(model, summary);
  return {
    figures: figureMarks(summary, text),
    repeated: text.repeats,
    notes: notesOf(summary, text.repeats),
    anchors: text.cited,
  };
}

const MEANINGS: Readonly<Record<FigureStatus, string>> = {
  'borne-out': '有记录印证',
  differs: '与记录不一致',
  some: '有记录可查，但不足以印证',
  none: '没有记录可查，或者没有计数',
};

/** What the marks mean, said below the text; only of those that are there. */
export function legendOf({ figures, repeated }: Marking): Value[] {
  const signs = new Set(figures.map(({ sign }) => sign));
  const meanings = (Object.keys(SIGNS) as FigureStatus[])
    .filter((status) => signs.has(SIGNS[status]))
    .map((status) => `“${SIGNS[status]}”是${MEANINGS[status]}`);
  return [
    ...(meanings.length > 0 ? [[`正文里划线的数字可以点开：${meanings.join('，')}。`]] : []),
    ...(repeated.length > 0
      ? [
          [
            '划虚线的句子，去掉人名、地名和数字以后，与另一份总结里的一句几乎相同。总结有通行的写法，每年要报告的事也大体一样，句子相同不说明事情没有做；做了多少，以数字和记录为准。',
          ],
        ]
      : []),
  ];
}
