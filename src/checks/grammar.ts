import type { Words } from './wording.ts';

/** A break of YAML grammar: a code of the parser, and where in the text. */
export interface Break {
  readonly problem: string;
  readonly from: number;
}

const FORM = '每行写成“名称: 内容”，英文冒号后面空一格';

/** For each code of the parser what has most likely happened. */
const WORDS: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: { message: '缩进用了制表符', hint: '把行首的制表符换成空格' },
  BAD_INDENT: { message: '缩进不对', hint: '同一层的各行要对齐，下一层多缩进两格' },
  BAD_SCALAR_START: {
    message: '内容不能以这个符号开头',
    hint: '把整段内容用英文引号括起来',
  },
  BAD_DQ_ESCAPE: { message: '双引号里的反斜杠写得不对', hint: '删去反斜杠，或者改用单引号' },
  UNEXPECTED_TOKEN: {
    message: '这里多了东西',
    hint: '引号、括号后面不要再写别的；内容里有引号的，外面用另一种引号括起来',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '一项里又写了一项',
    hint: '一行只写一项，同一层的各行要对齐；内容里有冒号的，用英文引号括起来',
  },
  BLOCK_IN_FLOW: { message: '方括号里不能分项写', hint: '改成每项一行，以“- ”开头' },
  MULTIPLE_DOCS: { message: '多了一行“---”', hint: '删去这一行；一份文件只写一条记录' },
  MULTILINE_IMPLICIT_KEY: { message: '这一行不是“名称: 内容”的样子', hint: FORM },
  MISSING_CHAR: { message: '这一行不是“名称: 内容”的样子', hint: FORM },
  NON_STRING_KEY: { message: '名称只能是一个词', hint: FORM },
  TOO_DEEP: { message: '一层套一层，套得太深', hint: '检查多余的括号、短横线和问号' },
  RESOURCE_EXHAUSTION: { message: '一层套一层，套得太深', hint: '检查多余的括号、短横线和问号' },
};

const UNKNOWN: Words = { message: '这一行读不懂', hint: FORM };

/** Says in plain words how a text breaks the grammar, from what stands in the line. */
export function grammarWords(text: string, { problem, from }: Break): Words & Partial<Break> {
  const line = lineAt(text, from);
  return (
    colonSlip(line) ??
    (problem === 'BLOCK_AS_IMPLICIT_KEY' ? colonInText(line) : undefined) ??
    (problem === 'MISSING_CHAR' || problem === 'BAD_INDENT' ? unclosed(text, from) : undefined) ??
    WORDS[problem] ??
    UNKNOWN
  );
}

function lineAt(text: string, from: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}

/** The two slips that Chinese input methods make most: a full-width colon, and no space behind it. */
export function colonSlip(line: string): Words | undefined {
  const parts = /^\s*(?:- +)*([A-Za-z][\w-]*)\s*(：|:(?=[^ \t\r\n])(?!\/\/))(\s*)(.*)$/mu.exec(
    line,
  );
  if (!parts) return undefined;
  const gap = parts[3] === '' ? '冒号后面没有空格' : '冒号后面的空格不是半角的';
  const message = parts[2] === '：' ? '冒号是全角的' : gap;
  return { message, hint: `改成 ${parts[1]}: ${parts[4]}` };
}

function colonInText(line: string): Words | undefined {
  const parts = /^\s*(?:- +)*([\w-]+): +([^"'[{].*: .*)$/.exec(line);
  if (!parts) return undefined;
  const hint = `用英文引号括起来：${parts[1]}: ${JSON.stringify(parts[2])}`;
  return { message: '内容里有冒号，会被当成又一项', hint };
}

/** A quotation mark or bracket that is never closed shows only where the text goes on or ends. */
function unclosed(text: string, from: number): (Words & Partial<Break>) | undefined {
  const before = text.slice(0, from);
  const quote = /^[ \t]*(?:- +)*(?:[\w-]+: +)?(["'])(?:(?!\1)[^\n])*$/m.exec(before);
  if (quote && text.slice(from).trim() === '') {
    const at = quote.index + quote[0].indexOf(quote[1] ?? '');
    return { message: '引号没有成对', hint: '在这段内容后面补上引号', from: at };
  }
  const bracket = /[[{][^\]}\n]*\s*$/.exec(before);
  const wide = bracket && /[】］｝〕]\s*$/.exec(lineAt(text, bracket.index))?.[0]?.trim();
  if (wide) {
    const right = bracket[0].startsWith('[') ? ']' : '}';
    const hint = `把最后的 ${wide} 改成英文的 ${right}`;
    return { message: `括号写成了“${wide}”`, hint, from: bracket.index };
  }
  return bracket
    ? { message: '括号没有成对', hint: '在最后一项后面补上括号', from: bracket.index }
    : undefined;
}
