import type { Model, Summary } from '../model/records.ts';
import { findRepeats, type Passage, type Text } from '../model/repeats/find.ts';
import { pairParts, partsOf, type TextPart } from '../model/repeats/parts.ts';
import { statedIn } from '../model/stated.ts';
import * as routes from '../routes.ts';
import { kindColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { kindViews } from './kinds/index.ts';
import { hrefOf } from './links.ts';
import { tableSection } from './sections.ts';
import { statedCell } from './stated.ts';
import { formerOf } from './summary-links.ts';
import { yearName } from './summary-name.ts';
import { textOf } from './summary-texts.ts';
import type { FrontView } from './pages.ts';
import type { Column, Said, Section, Table } from './pieces.ts';

/** A text, and which of its passages stand in the other one. */
interface Side {
  readonly text: Text<Summary>;
  readonly shared: readonly Passage<Summary>[];
}

function sidesOf(former: Summary, latter: Summary): readonly [Side, Side] {
  const texts = [textOf(former), textOf(latter)] as const;
  const repeats = [...findRepeats(texts).values()].flat();
  const passages = [...repeats, ...repeats.map(({ first }) => first)];
  const side = (text: Text<Summary>): Side => ({
    text,
    shared: passages.filter(({ of }) => of === text.of).sort((a, b) => a.from - b.from),
  });
  return [side(texts[0]), side(texts[1])];
}

/** A block in pieces, those that are shared apart. */
function saidIn({ text, shared }: Side, block: number): Said[] {
  const whole = text.blocks[block]?.text ?? '';
  let at = 0;
  const pieces = shared
    .filter((passage) => passage.block === block)
    .flatMap(({ from, to }) => {
      const start = Math.max(from, at);
      if (to <= start) return [];
      const before = { text: whole.slice(at, start), repeated: false };
      at = to;
      return [before, { text: whole.slice(start, to), repeated: true }];
    });
  return [...pieces, { text: whole.slice(at), repeated: false }].filter(({ text: said }) => said);
}

function columnOf(side: Side, part: TextPart | undefined): Column {
  const name = yearName(side.text.of);
  return {
    heading: part?.heading ? `${name}：${part.heading}` : name,
    paragraphs: (part?.blocks ?? []).map((block) => saidIn(side, block)),
    empty: '没有这一段。',
  };
}

function textSections(former: Summary, latter: Summary): Section[] {
  const [left, right] = sidesOf(former, latter);
  return pairParts(partsOf(left.text.blocks), partsOf(right.text.blocks)).map((pair, index) => ({
    id: `part-${index + 1}`,
    heading: (pair.latter ?? pair.former).heading || '开头',
    type: 'beside',
    columns: [columnOf(left, pair.former), columnOf(right, pair.latter)],
  }));
}

function figureTable(former: Summary, latter: Summary): Table {
  const { summaries, series } = statedIn(latter.town);
  const places = [summaries.indexOf(former), summaries.indexOf(latter)];
  const rows = series.flatMap((one) => {
    const cells = places.flatMap((place) => one.cells[place] ?? []);
    if (!cells.some(({ traced }) => traced)) return [];
    return [[[one.label], ...cells.map((cell) => statedCell(cell, one.unit))]];
  });
  return {
    caption: '两份总结写的数，和本站的记录',
    columns: [{ label: '指标' }, { label: yearName(former) }, { label: yearName(latter) }],
    rows,
  };
}

/** A summary beside the one before it, part by part. */
export function compareView(model: Model, former: Summary, latter: Summary): FrontView {
  const { town } = latter;
  const title = `${yearName(former)}与${yearName(latter)}总结对照`;
  const sections = textSections(former, latter);
  return {
    frame: createFrame(model, {
      title,
      description: `${town.name}${title}：数字和正文，一段对一段。`,
      path: routes.compare(town.slug, latter.id),
      crumbs: [
        ...townCrumbs(town),
        { text: kindViews.summaries.name, href: routes.list(town.slug, 'summaries') },
        { text: latter.data.title, href: hrefOf(latter) },
      ],
      town,
      column: kindColumn('summaries'),
    }),
    title,
    lead: '按小标题一段对一段，先一份在前，后一份在后。划虚线的句子，去掉人名、地名和数字以后，两份几乎相同；总结有通行的写法，句子相同不说明事情没有做。',
    sections: [...tableSection('figures', '数字', figureTable(former, latter)), ...sections],
  };
}

/** The addresses of these pages: one at most for each summary. */
export function comparePaths(model: Model) {
  return model.towns.flatMap((town) =>
    town.records.summaries.flatMap((summary) => {
      const former = formerOf(summary);
      if (!former) return [];
      const params = { town: town.slug, id: summary.id };
      return [{ params, props: { former, summary } }];
    }),
  );
}
