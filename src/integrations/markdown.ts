import { satteri } from '@astrojs/markdown-satteri';
import { chineseText, features, underHeading } from '../text/chinese-markdown.ts';

/** The Markdown of the pages. */
export const chineseMarkdown = satteri({ mdastPlugins: [chineseText(), underHeading], features });
