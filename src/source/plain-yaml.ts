/** A line with something on it; `text` has no blanks around it. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

type Mapping = Record<string, unknown>;

/** Thrown where a text is more than plain; carries nothing, for nothing is said of it here. */
const NOT_PLAIN = Symbol('not plain');

/** Tabs, stray carriage returns, characters that have a say in what a line is. */
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;
const PAIR = /^([A-Za-z][\w-]*):(?: +(.+))?$/;
const QUOTED = /^(?:'([^']*)'|"([^"\\]*)")$/;
/** Where a text begins with one of these, or holds one of those, it is more than a plain text. */
const MARKED = /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #/;
const FLOW = /^\[([^[\]{}"'#&*!|>%@`?:]*)\]$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
/** What may be a number in another of YAML's spellings. */
const NUMBERLIKE = /^(?:[-+]?\d*\.?\d*(?:e[-+]?\d+)?|0[xo].*|[-+]?\.(?:inf|nan))$/i;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const WORDLIKE = /^(?:~|null|true|false)$/i;

/**
 * Reads the plain YAML that records are written in, ten times as fast as the parser can:
 * keys, lists, texts, numbers, each on its own line. Undefined for whatever is more than that,
 * or wrong; what it does read, the parser reads the same.
 */
export function readPlainYaml(text: string): { readonly data: unknown } | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (ODD.test(unix)) return undefined;
  try {
    return { data: new PlainReader(linesOf(unix)).read() };
  } catch (reason) {
    if (reason === NOT_PLAIN) return undefined;
    throw reason;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const whole of text.split('\n')) {
    const line = whole.replace(/ +$/, '');
    const indent = line.length - line.replace(/^ +/, '').length;
    if (indent < line.length && line[indent] !== '#')
      lines.push({ indent, text: line.slice(indent) });
  }
  return lines;
}

class PlainReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  read(): unknown {
    if (this.#lines[0]?.indent !== 0) throw NOT_PLAIN;
    const data = this.#block(0);
    if (this.#at < this.#lines.length) throw NOT_PLAIN;
    return data;
  }

  #block(indent: number): unknown {
    return this.#lines[this.#at]?.text.startsWith('- ')
      ? this.#list(indent)
      : this.#mapping(indent);
  }

  #mapping(indent: number): Mapping {
    const data: Mapping = {};
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      const [, key, rest] = PAIR.exec(line.text) ?? [];
      if (key === undefined || Object.hasOwn(data, key)) throw NOT_PLAIN;
      this.#at += 1;
      data[key] = rest === undefined ? this.#below(indent) : this.#inline(rest, indent);
    }
    return data;
  }

  #list(indent: number): unknown[] {
    const data: unknown[] = [];
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (!line.text.startsWith('- ')) break;
      const rest = line.text.slice(2).replace(/^ +/, '');
      if (PAIR.test(rest)) {
        const inner = indent + line.text.length - rest.length;
        this.#lines[this.#at] = { indent: inner, text: rest };
        data.push(this.#mapping(inner));
      } else {
        this.#at += 1;
        data.push(this.#inline(rest, indent));
      }
    }
    return data;
  }

  /** What stands below a key: deeper, or a list at the same depth, or nothing. */
  #below(indent: number): unknown {
    const next = this.#lines[this.#at];
    if (!next || next.indent < indent) return null;
    if (next.indent > indent) return this.#block(next.indent);
    return next.text.startsWith('- ') ? this.#list(indent) : null;
  }

  #inline(text: string, indent: number): unknown {
    const next = this.#lines[this.#at];
    // A deeper line goes on with the text.
    if (next && next.indent > indent) throw NOT_PLAIN;
    return scalar(text);
  }
}

function scalar(text: string): unknown {
  const flow = FLOW.exec(text)?.[1];
  if (flow !== undefined)
    return flow.trim() === '' ? [] : flow.split(',').map((item) => plain(item.trim()));
  const quoted = QUOTED.exec(text);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : plain(text);
}

function plain(text: string): unknown {
  if (text === '' || MARKED.test(text)) throw NOT_PLAIN;
  if (NUMBER.test(text)) return Number(text);
  if (WORDLIKE.test(text)) {
    const value = WORDS[text];
    if (value === undefined) throw NOT_PLAIN;
    return value;
  }
  if (NUMBERLIKE.test(text)) throw NOT_PLAIN;
  return text;
}
