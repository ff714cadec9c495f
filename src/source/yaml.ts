import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { YamlCode, YamlFeature } from './fault.ts';
import { readQuickly } from './quick-yaml.ts';

/** One thing wrong with a YAML text; offsets in that text. */
export type YamlProblem = { readonly from: number; readonly to: number } & (
  | { readonly code: 'yaml'; readonly problem: YamlCode }
  | { readonly code: 'duplicate-key' }
  | { readonly code: 'yaml-feature'; readonly feature: YamlFeature }
);

/** What a YAML text says. `data` is undefined where the text cannot be read. */
export interface YamlReading {
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
}

/** Deeper than any record; the parser takes seconds on thousands of levels. */
const DEEPEST = 100;
/** `? ` begins a long-form key; the parser's time grows with its power. No record has any. */
const LONG_KEYS = /(?:^|[\s[{,-])\?(?=\s)/g;
/** A text without these has no anchor, alias, tag or directive. */
const FEATURE_SIGNS = /[&*!]|^%/m;

/** The one way in which content is read as YAML: version 1.2, keys are strings, no merging. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, stringKeys: true, version: '1.2' });
}

/** Line and column of every offset in a text. */
export function lineCounterOf(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    counter.addNewLine(at + 1);
  }
  return counter;
}

/** Reads a YAML text with everything that is wrong with it. */
export function readYaml(text: string): YamlReading {
  const quick = readQuickly(text);
  return quick ? { data: quick.data, problems: [] } : readCarefully(text);
}

/** Reads a text by the parser that knows where everything is written, and goes on behind an error. */
export function readCarefully(text: string): YamlReading {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const problem = { code: 'yaml', problem: 'TOO_DEEP', from: deep, to: deep + 1 } as const;
    return { data: undefined, problems: [problem] };
  }
  const document = parseYaml(text);
  const errors = document.errors.map(({ code, pos: [from, to] }): YamlProblem =>
    code === 'DUPLICATE_KEY'
      ? { code: 'duplicate-key', from, to }
      : { code: 'yaml', problem: code, from, to },
  );
  const features = FEATURE_SIGNS.test(text) ? featuresOf(document, text) : [];
  const sound = features.length === 0 && errors.every(({ code }) => code === 'duplicate-key');
  return { data: sound ? document.toJS() : undefined, problems: [...errors, ...features] };
}

function featuresOf(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  const add = (feature: YamlFeature, from: number, to: number) =>
    found.push({ code: 'yaml-feature', feature, from: Math.max(from, 0), to });
  const { yaml, tags } = document.directives;
  if (yaml.explicit || Object.keys(tags).length > 1) add('directive', text.search(/^%/m), 1);
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const [from, to] = node.range ?? [0, 0];
    // A node's range begins behind its tag and anchor.
    if (isAlias(node)) add('alias', from, to);
    else if (node.anchor) add('anchor', text.lastIndexOf('&', from), from);
    else if (node.tag) add('tag', text.lastIndexOf('!', from), from);
  });
  return found;
}

/** Where brackets or compact lists nest so deep that reading would take too long. */
function tooDeepAt(text: string): number | undefined {
  const compact = /^[ \t]*(?:-[ \t]+){20}/m.exec(text);
  if (compact) return compact.index;
  const keys = text.match(LONG_KEYS);
  if (keys && keys.length > 10) return text.indexOf('?');
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) depth += 1;
    else if (letter === 0x5d || letter === 0x7d) depth = Math.max(depth - 1, 0);
    if (depth > DEEPEST) return at;
  }
  return undefined;
}
