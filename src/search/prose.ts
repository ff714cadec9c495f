import Slugger from 'github-slugger';
import { markdownToMdast } from 'satteri';
import type { Passage } from './document.ts';

/** The parts of a Markdown node that are looked at here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
}

/** Nodes whose text is one passage. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The text of Markdown, block by block, each under the heading before it. */
export function prosePassages(anchor: string, markdown: string): Passage[] {
  const slugger = new Slugger();
  const passages: Passage[] = [];
  let under = anchor;
  const visit = (node: Node): void => {
    if (!BLOCKS.has(node.type)) {
      node.children?.forEach(visit);
      return;
    }
    const text = textOf(node).trim();
    if (node.type === 'heading') under = slugger.slug(text);
    if (text) passages.push({ anchor: under, text });
  };
  visit(markdownToMdast(markdown) as Node);
  return passages;
}

function textOf(node: Node): string {
  // Comments of the editors are no text of the page.
  if (node.type === 'html' && node.value?.startsWith('<!--')) return '';
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
