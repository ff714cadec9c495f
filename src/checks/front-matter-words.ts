import type { Finding } from './issue.ts';

/** A line of nothing but strokes, in whatever number and width. */
const STROKES = /^[-－—–―_＿=＝*]+$/u;

/** Whether a line is one of strokes: in a list a single one may begin an item. */
export function isStrokes(line: string): boolean {
  return STROKES.test(line) && [...line].length > 1;
}

/** Says why the items of a file cannot be told from its text, from what stands where a line `---` should. */
export function frontMatterWords(text: string, problem: 'missing' | 'unclosed'): Finding {
  return problem === 'missing' ? atTop(text) : atEnd(text);
}

function atTop(text: string): Finding {
  const from = Math.max(text.search(/\S/), 0);
  const [line = ''] = text.slice(from).split('\n', 1);
  const written = line.trim();
  if (written === '---' && text.slice(0, from).includes('\n')) {
    return {
      at: { from: 0 },
      message: '“---”前面有空行',
      hint: '删去 --- 前面的空行，让 --- 是第一行',
    };
  }
  if (written === '---') {
    return { at: { from: 0 }, message: '第一行的“---”前后有空格', hint: '删去这些空格，只留 ---' };
  }
  if (STROKES.test(written)) return strokes('第一行', written, from);
  return {
    message: '第一行不是三个短横线“---”',
    hint: '开头加一行 ---，写完各项以后再加一行 ---，下面才是正文',
  };
}

function atEnd(text: string): Finding {
  const lines = [...text.matchAll(/^.+$/gm)].slice(1);
  const near = lines.find(([line]) => isStrokes(line.trim()));
  if (near) return strokes('各项内容后面这一行', near[0].trim(), near.index);
  return { message: '各项内容后面缺少一行“---”', hint: '在最后一项和正文之间加一行 ---' };
}

function strokes(where: string, written: string, from: number): Finding {
  return {
    at: { from, to: from + written.length },
    message: `${where}写成了“${written}”`,
    hint: '改成三个半角短横线 ---，前后不写别的',
  };
}
