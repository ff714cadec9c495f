import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { kindNames, kinds, type Kind } from '../src/source/kinds.ts';
import { placeOf } from '../src/source/place.ts';

/** A fenced example. Its path stands in the info string, after `片段` where it is a part of a record. */
export interface Example {
  /** Of the opening fence. */
  readonly line: number;
  /** Below the content folder. */
  readonly path: string;
  readonly kind: Kind;
  readonly isPart: boolean;
  /** As fenced. */
  readonly text: string;
  /** The record, or its front matter. */
  readonly yaml: string;
}

/** The parts of a JSON schema that are looked at here. */
export interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: string;
}

/** A key written in an example, with what the comment behind it says and what the schema says. */
export interface WrittenKey {
  /** In the YAML of the example. */
  readonly line: number;
  readonly key: string;
  readonly mark: string | undefined;
  readonly required: boolean;
}

/** CONTRIBUTING.md. */
export const manual = readFileSync(join(import.meta.dirname, '..', 'CONTRIBUTING.md'), 'utf8');

/** The manual, of the same length, without the headings that are part of an example. */
const outline = manual.replace(/^```[^]*?^```$/gm, (fence) => fence.replace(/^#/gm, ' '));
const fences = [...manual.matchAll(/^```(\w*) ?(.*)\n([^]*?)^```$/gm)];

/** Every example of a record, whole or in part. */
export const examples = fences.filter(([, language]) => language !== 'text').map(toExample);

/** What is shown as printed by the check. */
export const shownReport = fences.find(([, language]) => language === 'text')?.[3];

/** All headings, in order. */
export const headings = [...outline.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);

/** The schema of every kind, as written into files. */
export const shapes = Object.fromEntries(
  kindNames.map((kind) => [kind, z.toJSONSchema(kinds[kind].schema, { io: 'input' }) as Shape]),
) as Record<Kind, Shape>;

/** The text under a heading, down to the next heading of the same level or above. */
export function sectionOf(heading: string): string {
  const found = new RegExp(`^(#+) ${heading}$`, 'm').exec(outline);
  if (!found) return '';
  const from = found.index + found[0].length;
  const length = outline.slice(from).search(new RegExp(`^#{1,${found[1]?.length}} `, 'm'));
  return manual.slice(from, length === -1 ? undefined : from + length);
}

/** Every key written in an example, at any depth. */
export function keysOf({ kind, yaml }: Example): WrittenKey[] {
  const lines = new LineCounter();
  const written = yaml.split('\n');
  const walk = (node: unknown, shape: Shape | undefined): WrittenKey[] => {
    if (isSeq(node)) return node.items.flatMap((item) => walk(item, shape?.items));
    if (!isMap(node)) return [];
    const act = node.get('act');
    const member = shape?.oneOf?.find((one) => one.properties?.act?.const === act) ?? shape;
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return [];
      const { line } = lines.linePos(key.range[0]);
      const mark = /# (必填|可不填)/.exec(written[line - 1] ?? '')?.[1];
      const name = String(key.value);
      const required = member?.required?.includes(name) ?? false;
      return [{ line, key: name, mark, required }, ...walk(value, member?.properties?.[name])];
    });
  };
  return walk(parseDocument(yaml, { lineCounter: lines }).contents, shapes[kind]);
}

/** All keys and all allowed words of a schema, at any depth. */
export function vocabularyOf(shape: Shape): { keys: string[]; words: string[] } {
  const { properties = {}, items, oneOf = [], enum: choices = [], const: literal } = shape;
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...oneOf];
  const below = inner.map(vocabularyOf);
  return {
    keys: [...Object.keys(properties), ...below.flatMap(({ keys }) => keys)],
    words: [...choices, ...(literal ? [literal] : []), ...below.flatMap(({ words }) => words)],
  };
}

function toExample(fence: RegExpExecArray): Example {
  const [, , info = '', text = ''] = fence;
  const path = info.replace('片段 ', '');
  const place = placeOf(path);
  const line = manual.slice(0, fence.index).split('\n').length;
  if (place.is !== 'record') throw new Error(`CONTRIBUTING.md:${line}: “${path}” 不是一条记录`);
  const yaml = path.endsWith('.md') ? (/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? text) : text;
  return { line, path, kind: place.kind, isPart: info !== path, text, yaml };
}
