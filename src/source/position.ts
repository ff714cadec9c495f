import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type Scalar } from 'yaml';
import type { Path } from './fault.ts';
import type { Part, SourceFile } from './reading.ts';
import { lineCounterOf, parseYaml } from './yaml.ts';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** How much of the line is meant; absent where it is a place between or before things. */
  readonly length?: number;
}

/** Offsets in the YAML of a file; `to` is absent where there is nothing to underline. */
interface Found {
  readonly from: number;
  readonly to?: number;
}

/** The file looked at last: problems come file by file, so more would only fill the memory. */
let latest: { file: SourceFile; root: ParsedNode | null; lines: LineCounter } | undefined;

/**
 * Where a value of a record, or its key, is written.
 * What is not there is pointed at by the key of the nearest thing around it that is.
 */
export function positionOf(file: SourceFile, path: Path, part: 'key' | 'value'): Position {
  const { root, lines } = open(file);
  const start = file.yaml?.start ?? 0;
  const { from, to } = find(root, path, part);
  return place(file.text, lines, start + from, to === undefined ? undefined : start + to);
}

/** Where an offset of the text of a file lies; `to` is where what is meant ends. */
export function positionAt(file: SourceFile, from: number, to?: number): Position {
  return place(file.text, open(file).lines, from, to);
}

/** The offset of a line and column, both from 1, in the text of a file; the end where there is no such line. */
export function offsetAt(file: SourceFile, line: number, column: number): number {
  const start = open(file).lines.lineStarts[line - 1] ?? file.text.length;
  return Math.min(start + column - 1, file.text.length);
}

/** What is written at a path, as it stands in the file; empty where nothing is. */
export function writtenAt(file: SourceFile, path: Path): string {
  const span = spanOf(file, path);
  return span ? file.text.slice(span.start, span.end).trim() : '';
}

/** Where in the text of the file the value at a path is written; undefined where nothing is. */
export function spanOf(file: SourceFile, path: Path): Part | undefined {
  const start = file.yaml?.start ?? 0;
  const value = walk(open(file).root, path);
  if (!value.complete || !value.node) return undefined;
  const [from, to] = value.node.range;
  return { start: start + from, end: start + to };
}

/** The comment that follows a value on its line, with the blanks before it; empty where there is none. */
export function commentBehind(file: SourceFile, path: Path): string {
  const end = spanOf(file, path)?.end;
  if (end === undefined) return '';
  return /^[ \t]*#[^\n]*/.exec(file.text.slice(end).split('\n', 1)[0] ?? '')?.[0].trimEnd() ?? '';
}

function open(file: SourceFile): NonNullable<typeof latest> {
  if (latest?.file !== file) {
    const yaml = file.yaml && file.text.slice(file.yaml.start, file.yaml.end);
    const root = yaml === undefined ? null : parseYaml(yaml).contents;
    latest = { file, root, lines: lineCounterOf(file.text) };
  }
  return latest;
}

interface Walked {
  readonly node: ParsedNode | null;
  /** The key under which the node stands; undefined for the root and for items of lists. */
  readonly key: Scalar.Parsed | undefined;
  /** Whether the whole path is there. */
  readonly complete: boolean;
}

function walk(root: ParsedNode | null, path: Path): Walked {
  let here: Walked = { node: root, key: undefined, complete: true };
  for (const step of path) {
    const next = stepInto(here.node, step);
    if (!next) return { ...here, complete: false };
    here = next;
  }
  return here;
}

function stepInto(node: ParsedNode | null, step: string | number): Walked | undefined {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(step)];
    return item && { node: item, key: undefined, complete: true };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
  // Of keys written twice the last one counts.
  const pair = node.items.findLast(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
  if (!pair || !isScalar(pair.key)) return undefined;
  return { node: pair.value, key: pair.key as Scalar.Parsed, complete: true };
}

function find(root: ParsedNode | null, path: Path, part: 'key' | 'value'): Found {
  const { node, key, complete } = walk(root, path);
  const value = node && { from: node.range[0], to: node.range[1] };
  const written = value !== null && value.to > value.from;
  if (complete && part === 'value' && written) return value;
  if (key) return { from: key.range[0], to: key.range[1] };
  if (complete && part === 'key' && written && path.length > 0) return value;
  return { from: value?.from ?? 0 };
}

function place(text: string, lines: LineCounter, from: number, to: number | undefined): Position {
  const { line, col: column } = lines.linePos(Math.min(from, text.length));
  if (to === undefined) return { line, column };
  const end = text.indexOf('\n', from);
  const meant = text.slice(from, end === -1 ? to : Math.min(to, end)).trimEnd();
  return meant ? { line, column, length: meant.length } : { line, column };
}
