import { satteri } from '@astrojs/markdown-satteri';
import { chineseText, features } from '../text/chinese-markdown.ts';

/** The Markdown of the pages. */
export const chineseMarkdown = satteri({ mdastPlugins: [chineseText()], features });
