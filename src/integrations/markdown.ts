import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';

const han = '[\\p{Script=Han}“‘（《「『]';
const lineBreak = new RegExp(`(?<=[\\p{Script=Han}\\p{P}])\\n(?=${han})`, 'gu');

/** Markdown as Chinese wants it, and as text: what a record says cannot become markup of the page. */
export const chineseMarkdown = satteri({
  mdastPlugins: [chineseText()],
  features: {
    // It turns '村' into ’村’, -- into one dash and ... into one ellipsis.
    smartPunctuation: false,
    gfm: { footnotes: { label: '注释', backLabel: '返回正文第 {reference} 处' } },
  },
});

function chineseText(): MdastPluginDefinition {
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
  };
}
