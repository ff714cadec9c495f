import { findAll } from '../query/find.ts';

/** What text can stand in without running on into its neighbour. */
const BLOCK = 'p,dd,dt,li,td,th,caption,h1,h2,h3,h4,summary,pre,figcaption,blockquote,div,section';

/** Marks every place below an element where one of some folded phrases stands; in the order of the page. */
export function markText(root: Element, phrases: readonly (readonly string[])[]): HTMLElement[][] {
  return blocksIn(root).flatMap((nodes) => markBlock(nodes, phrases));
}

/** What is no text of the page, and what is folded away at its end: that repeats what the page says. */
const ASIDE = 'script,style,huiyin-marking,.fold';

/** The pieces of text below an element, those of one block together. */
function blocksIn(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest(ASIDE)) continue;
    const block = parent.closest(BLOCK);
    if (block !== last) blocks.push([]);
    last = block;
    blocks[blocks.length - 1]!.push(node as Text);
  }
  return blocks;
}

/** Marks one block; a hit that runs over several pieces of text has a mark in each. */
function markBlock(
  nodes: readonly Text[],
  phrases: readonly (readonly string[])[],
): HTMLElement[][] {
  const spans = findAll(nodes.map(({ data }) => data).join(''), phrases);
  const marks: HTMLElement[][] = spans.map(() => []);
  let start = 0;
  for (const node of nodes) {
    const { length } = node.data;
    // From the end, so that what lies before keeps its place.
    for (let at = spans.length - 1; at >= 0; at -= 1) {
      const from = Math.max(spans[at]!.from - start, 0);
      const to = Math.min(spans[at]!.to - start, length);
      if (from < to) marks[at]!.push(wrap(node, from, to));
    }
    start += length;
  }
  return marks.filter((parts) => parts.length > 0);
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const part = node.splitText(from);
  part.splitText(to - from);
  const mark = document.createElement('mark');
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}
