/** An entry as a program for references reads it. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Values as they are printed. */
  readonly fields: ReadonlyMap<string, string>;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX prints of a value; throws at a character that it would not print, but act upon. */
function printed(value: string): string {
  return value.replace(
    /\\([a-z]+)\{\}|\\([#$%&_])|[{}]|([\\#$%&_~^])/g,
    (_, command?: string, escaped?: string, bare?: string) => {
      if (bare) throw new SyntaxError(`${bare} is not escaped in ${value}`);
      if (!command) return escaped ?? '';
      const mark = COMMANDS[command];
      if (!mark) throw new SyntaxError(`\\${command} is unknown`);
      return mark;
    },
  );
}

/**
 * Reads one entry, strictly: `@type{key,` and fields with values in balanced braces, each with a comma.
 * Written for the tests: no parser that is kept comes without install scripts or dozens of packages.
 */
export function parseBibtex(text: string): BibtexEntry {
  const head = /^@([a-z]+)\{([a-z0-9-]+),\n/.exec(text);
  if (!head) throw new SyntaxError('no entry');
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^ {2}([a-z]+) = \{/.exec(text.slice(at));
    if (!name) throw new SyntaxError(`no field at ${at}`);
    const start = at + name[0].length;
    const end = closing(text, start);
    const value = text.slice(start, end);
    // An address is taken as it is.
    fields.set(name[1]!, name[1] === 'url' ? value : printed(value));
    if (text.slice(end, end + 3) !== '},\n') throw new SyntaxError(`no comma at ${end}`);
    at = end + 3;
  }
  if (at !== text.length - 1) throw new SyntaxError('more than an entry');
  return { type: head[1]!, key: head[2]!, fields };
}

/** Where the brace closes that was opened before `start`: BibTeX counts those with a backslash as well. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError('a brace is not closed');
}
