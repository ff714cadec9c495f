import Slugger from 'github-slugger';
import { type HastPluginDefinition, markdownToHtml } from 'satteri';
import { chineseText, features, underHeading } from '../text/chinese-markdown.ts';
import { type Element, eachText, type TextNode, type TextPlace } from './texts.ts';

/** A stretch of the text of a block. */
export interface Stretch {
  /** Place of the block, from 0. */
  readonly block: number;
  /** In UTF-16 units of the text of the block; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A number of the text that leads to what is known of it. */
export interface FigureMark extends Stretch {
  readonly href: string;
  /** What is said when it is pointed at. */
  readonly title: string;
  /** Set small behind the number. */
  readonly sign: string;
}

/** Words set behind a block, one link among them. */
export interface BlockNote {
  readonly block: number;
  readonly before: string;
  readonly link: { readonly text: string; readonly href: string };
  readonly after: string;
}

/** What is marked in a text. */
export interface Marking {
  readonly figures: readonly FigureMark[];
  /** Stretches that stand elsewhere too. */
  readonly repeated: readonly Stretch[];
  readonly notes: readonly BlockNote[];
  /** Blocks that other pages lead to. */
  readonly anchors: ReadonlySet<number>;
}

/** The id of a block that other pages lead to. */
export const anchorOf = (block: number) => `passage-${block + 1}`;

type Content = Element | { type: 'text'; value: string };

const element = (
  tagName: string,
  properties: Record<string, string>,
  children: readonly Content[],
) => ({ type: 'element', tagName, properties, children }) as unknown as Element;

const textNode = (value: string): Content => ({ type: 'text', value });

/** A Markdown text as HTML with its marks. What the text says cannot become markup of the page. */
export function markedHtml(markdown: string, marking: Marking): string {
  return markdownToHtml(markdown, {
    mdastPlugins: [chineseText(), underHeading],
    hastPlugins: [marks(marking), headingIds()],
    features,
  }).html;
}

function marks({ figures, repeated, notes, anchors }: Marking) {
  const dressed = new Set<number>();
  return eachText((node, context, place) => {
    const { block, element: owner } = place;
    const here = <S extends Stretch>(all: readonly S[]) => all.filter((one) => one.block === block);
    const pieces = cut(node, place, here(figures), here(repeated));
    if (pieces) context.replaceNode(node, pieces);
    if (dressed.has(block)) return;
    dressed.add(block);
    if (anchors.has(block)) context.setProperty(owner, 'id', anchorOf(block));
    const said = notes.filter((note) => note.block === block).map(noteOf);
    if (said.length > 0) context.appendChild(owner, said);
  });
}

function noteOf({ before, link, after }: BlockNote): Element {
  const to = element('a', { href: link.href }, [textNode(link.text)]);
  return element('span', { className: 'note' }, [textNode(before), to, textNode(after)]);
}

/** A text in pieces, each dressed as its marks want it; undefined where nothing is marked. */
function cut(
  { value }: TextNode,
  { from, linked }: TextPlace,
  figures: readonly FigureMark[],
  repeated: readonly Stretch[],
): Content[] | undefined {
  const touching = <S extends Stretch>(all: readonly S[]) =>
    all.filter((one) => one.from < from + value.length && one.to > from);
  const [numbers, passages] = [touching(figures), touching(repeated)];
  if (numbers.length + passages.length === 0) return undefined;
  const ends = [...numbers, ...passages].flatMap((one) => [one.from - from, one.to - from]);
  const bounds = [0, ...ends, value.length]
    .map((at) => Math.min(Math.max(at, 0), value.length))
    .sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? 0;
    if (start === end) return [];
    const covers = (one: Stretch) => one.from <= from + start && one.to >= from + end;
    const number = numbers.find(covers);
    const plain = textNode(value.slice(start, end));
    const piece = number ? figureOf(number, plain, linked, number.to === from + end) : plain;
    return [passages.some(covers) ? element('span', { className: 'repeated' }, [piece]) : piece];
  });
}

/** In a link there can be no other: there the number is marked, and leads where the link does. */
function figureOf(
  { href, title, sign }: FigureMark,
  text: Content,
  linked: boolean,
  last: boolean,
): Element {
  const shared = { className: 'figure', title, ...(last ? { dataSign: sign } : {}) };
  return linked ? element('span', shared, [text]) : element('a', { href, ...shared }, [text]);
}

/** Gives headings the ids that Astro gives them: search results lead there. */
function headingIds() {
  const slugger = new Slugger();
  return {
    name: 'huiyin:heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties?.['id'] === undefined)
          context.setProperty(node, 'id', slugger.slug(context.textContent(node)));
      },
    },
  } satisfies HastPluginDefinition;
}
