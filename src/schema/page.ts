import * as z from 'zod';
import { line } from './fields.ts';

/** Front matter of a page of the site itself: `content/pages/<name>.mdx`. */
export const page = z
  .strictObject({
    title: line.describe('标题'),
    description: line.describe('一句话介绍，给搜索引擎用'),
  })
  .describe('网站自己的一页');
