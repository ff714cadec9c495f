import type { MdastPluginDefinition } from 'satteri';

const han = '[\\p{Script=Han}“‘（《「『]';
const lineBreak = new RegExp(`(?<=[\\p{Script=Han}\\p{P}])\\n(?=${han})`, 'gu');

/** What Markdown may say, wherever it is shown: Smart punctuation turns '村' into ’村’ and -- into one dash. */
export const features = {
  smartPunctuation: false,
  gfm: { footnotes: { label: '注释', backLabel: '返回正文第 {reference} 处' } },
} as const;

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
