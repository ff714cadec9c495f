import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';

const han = '[\\p{Script=Han}“‘（《「『]';
const lineBreak = new RegExp(`(?<=[\\p{Script=Han}\\p{P}])\\n(?=${han})`, 'gu');

/** What Markdown may say, wherever it is shown: Smart punctuation turns '村' into ’村’ and -- into one dash. */
export const features = {
  smartPunctuation: false,
  gfm: { footnotes: { label: '注释', backLabel: '返回正文第 {reference} 处' } },
} as const;

/** The text of a record stands under a heading of its page, and so do the headings in it. A page of prose has none. */
export function underHeading({ sourceFormat }: PluginFactoryContext) {
  if (sourceFormat === 'mdx') return null;
  return {
    name: 'huiyin:under-heading',
    heading(node, context) {
      context.setProperty(node, 'depth', Math.min(node.depth + 1, 6) as typeof node.depth);
    },
  } satisfies MdastPluginDefinition;
}

/** Markdown as Chinese wants it, and as text: what a record says cannot become markup of the page. */
export function chineseText() {
  return {
    name: 'huiyin:chinese-text',
    // Browsers show a line break as a space, and Chinese has none between words.
    text(node, context) {
      const value = node.value.replace(lineBreak, '');
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
    html(node, context) {
      if (node.value.startsWith('<!--')) context.removeNode(node);
      else context.replaceNode(node, { type: 'text', value: node.value });
    },
  } satisfies MdastPluginDefinition;
}
