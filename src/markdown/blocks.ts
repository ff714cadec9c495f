import { markdownToHtml } from 'satteri';
import { chineseText, features } from '../text/chinese-markdown.ts';
import { eachText } from './texts.ts';

/** A paragraph, an item of a list, a cell or a heading of a Markdown text, as plain text. */
export interface Block {
  /** 1 to 6 for headings. */
  readonly heading?: number | undefined;
  readonly text: string;
}

/** Takes a Markdown text apart, in the order of the page that is made of it. */
export function blocksOf(markdown: string): Block[] {
  const blocks: { heading?: number | undefined; text: string }[] = [];
  const collect = eachText(({ value }, _context, { block, element: { tagName } }) => {
    const depth = /^h([1-6])$/.exec(tagName)?.[1];
    const found = (blocks[block] ??= { heading: depth ? Number(depth) : undefined, text: '' });
    found.text += value;
  });
  markdownToHtml(markdown, { mdastPlugins: [chineseText()], hastPlugins: [collect], features });
  return blocks;
}
