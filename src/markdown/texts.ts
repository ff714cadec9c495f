import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';

/** A text of the page that is made. */
export type TextNode = Readonly<Extract<HastNode, { type: 'text' }>>;
/** An element of it. */
export type Element = Readonly<Extract<HastNode, { type: 'element' }>>;

/** Where a text stands. */
export interface TextPlace {
  /** Place of its block in the page, from 0. */
  readonly block: number;
  readonly element: Element;
  /** Letters of the block before it. */
  readonly from: number;
  /** Whether it is within a link already. */
  readonly linked: boolean;
}

/** Elements whose text is one block. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'li', 'td', 'th', 'dt', 'dd'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Sees every text of the blocks of a page in its order; code that stands alone is no block. */
export function eachText(
  see: (node: TextNode, context: HastVisitorContext, place: TextPlace) => void,
) {
  const blocks = new Map<Element, { readonly index: number; length: number }>();
  return {
    name: 'huiyin:texts',
    text(node, context) {
      // Line breaks between the elements of a list are no text.
      const found = /^\s*\n\s*$/.test(node.value) ? undefined : blockOf(node, context);
      if (!found) return;
      const { element, linked } = found;
      const block = blocks.get(element) ?? { index: blocks.size, length: 0 };
      blocks.set(element, block);
      see(node, context, { block: block.index, element, from: block.length, linked });
      block.length += node.value.length;
    },
  } satisfies HastPluginDefinition;
}

function blockOf(node: TextNode, context: HastVisitorContext) {
  let linked = false;
  let parent: Readonly<HastNode> | undefined = context.parent(node);
  while (parent?.type === 'element' && parent.tagName !== 'pre') {
    if (BLOCKS.has(parent.tagName)) return { element: parent, linked };
    linked ||= parent.tagName === 'a';
    parent = context.parent(parent as Readonly<HastNode>);
  }
  return undefined;
}
