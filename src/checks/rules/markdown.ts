import { offsetAt } from '../../source/position.ts';
import type { SourceFile } from '../../source/reading.ts';
import type { FileRule, Finding } from '../issue.ts';
import { type LineSlip, lineSlipsIn } from '../line-slips.ts';
import { markupIn, type Markup } from '../markup.ts';

/** A text without these is prose, and is not parsed. */
const SIGNS = /[<[]|^ {0,3}={1,}[ \t]*$|^[^\n]+\n {0,3}-+[ \t]*$/m;
const HEADINGS = /^ {0,3}#{1,6}(?=\s)/gm;

/** Texts are prose: no markup that a browser would run, pictures described, headings in order. */
export const markdown: FileRule = {
  name: 'markdown',
  about: '正文只写文字：不用 HTML 和脚本，链接安全，图片有说明，标题按层次，列表和表格照规矩写',
  scope: 'file',
  level: 'error',
  check({ path, source }) {
    const mdx = path.endsWith('.mdx');
    if (!source?.yaml || !/\.mdx?$/.test(path)) return [];
    const body = source.text.slice(source.yaml.end);
    return [...lineSlips(body, source.yaml.end), ...markupOf(source, body, mdx)];
  },
};

/** What was meant as a heading, a list or a table, and is shown as it was typed. */
function lineSlips(body: string, start: number): Finding[] {
  return lineSlipsIn(body).map(({ is, from, to, written, meant }) => ({
    at: { from: start + from, to: start + to },
    ...slipWords(is, written, meant),
  }));
}

function slipWords(
  is: LineSlip['is'],
  written: string,
  meant: string,
): Pick<Finding, 'message' | 'hint'> {
  switch (is) {
    case 'hash':
      return {
        message: `小标题写成了“${written}”，网页上不会成为标题`,
        hint: `改成半角的 ${meant.trim()}，后面空一格，例如 ${meant}答复`,
      };
    case 'one-hash':
      return {
        message: `这一行用“${written}”开头，网页上不会成为标题`,
        hint: `是小标题的，写成 ${meant.trim()}，后面空一格，例如 ${meant}答复；不是的，写成半角的 #，前面加反斜杠，例如 \\#A地块`,
      };
    case 'bullet':
      return {
        message: `列表写成了“${written}”，网页上几行会连成一段`,
        hint: '每行前面改成短横线和空格，例如 - 修好围网',
      };
    case 'tabs':
      return {
        message: '表格是用制表符隔开的，网页上几行会连成一段',
        hint: `改成 ${meant}，第二行写 | --- | --- |，一列一个；或者改写成几句话`,
      };
  }
}

/** Code, scripts, links and headings, as the parser of the site finds them. */
function markupOf(source: SourceFile, body: string, mdx: boolean): Finding[] {
  if (!mdx && !SIGNS.test(body) && inOrder(body)) return [];
  const found = markupIn(source.text, mdx);
  if (Array.isArray(found)) {
    return found.map((markup) => ({ at: markup, ...words(markup) }));
  }
  return [
    {
      at: { from: offsetAt(source, found.line, found.column) },
      message: '从这里起读不懂：像是网页代码，没有写完',
      hint: '这里只写文字；文字里要用尖括号或者花括号的，改用《》或者（）',
    },
  ];
}

/** Whether headings begin at `##` and skip no level, as far as lines tell. */
function inOrder(body: string): boolean {
  let before = 1;
  return (body.match(HEADINGS) ?? []).every((mark) => {
    const depth = mark.trim().length;
    const fits = depth > 1 && depth <= before + 1;
    before = depth;
    return fits;
  });
}

function words(markup: Markup): Pick<Finding, 'message' | 'hint'> {
  switch (markup.is) {
    case 'html':
      return {
        message: '正文里不能写网页代码（HTML）和脚本',
        hint: '删去代码，只留文字；要加粗写 **文字**，要小标题写 ## 标题',
      };
    case 'module':
      return { message: '正文里不能写 import 和 export', hint: '删去这一行' };
    case 'expression':
      return {
        message: '正文里不能写花括号里的代码',
        hint: '删去花括号和里面的代码；文字里要用括号的，改用（）',
      };
    case 'bare-image':
      return {
        message: '图片没有说明，看不见图的人不知道画的是什么',
        hint: '在方括号里写上说明，例如 ![修好的机耕路](图片网址)',
      };
    case 'link':
      return {
        message: `链接不能以 ${markup.scheme}: 开头`,
        hint: '写以 https:// 开头的完整网址',
      };
    case 'heading':
      return headingWords(markup.depth, markup.before);
  }
}

function headingWords(depth: number, before: number): Pick<Finding, 'message' | 'hint'> {
  if (depth === 1) {
    return {
      message: '标题不能用一个 #：那是这一页的标题，已经写在 title 里',
      hint: '正文的标题从 ## 起',
    };
  }
  const most = '#'.repeat(before + 1);
  return {
    message: `标题跳了级：${before === 1 ? '前面还没有标题' : `前面是 ${'#'.repeat(before)}`}，这里写了 ${'#'.repeat(depth)}`,
    hint: `改成 ${most}，或者在前面加上漏掉的一级`,
  };
}
