import type { DataOf } from '../../source/kinds.ts';
import { lines } from '../grammar.ts';
import { anything } from './anything.ts';

/** What is said of a thing besides what is wrong with it. */
interface Sayings {
  /** Clauses for 原因是…. */
  readonly causes: readonly string[];
  /** Clauses that say what people suffer. */
  readonly effects: readonly string[];
  /** Whole sentences that explain why something is as it is. */
  readonly explanations: readonly string[];
  /** What is done until the remedy comes, as a phrase behind 先. */
  readonly interims: readonly string[];
}

/** Something that residents speak of, what can be wrong with it and what can be done. */
export interface Thing extends Sayings {
  readonly name: string;
  /** What it is counted by, for example 盏. */
  readonly unit: string;
  readonly defects: readonly string[];
  readonly remedies: readonly string[];
}

/** Where things are: at a spot, among the fields, in a street or hamlet; or they concern a village as a whole. */
export type Where = 'spot' | 'field' | 'street' | 'none';

/** Everything that is said about one category of matters. */
export interface Field {
  readonly category: DataOf<'matters'>['category'];
  /** Ids of the offices that handle it. */
  readonly offices: readonly string[];
  readonly at: Where;
  readonly things: readonly Thing[];
}

/**
 * The parts of a field as they are written down: blocks of text, one phrase a line. A phrase that
 * suits only some things has parts of their names before it: `灯,镜>巡查只在白天做`.
 */
interface Written {
  readonly at: Where;
  /** Lines of 名称|单位|毛病/毛病|办法/办法. */
  readonly things: string;
  readonly causes: string;
  readonly effects: string;
  readonly explanations: string;
  readonly interims: string;
}

const PARTS = ['causes', 'effects', 'explanations', 'interims'] as const;

/** Reads the vocabulary of a category. */
export function field(
  category: Field['category'],
  offices: readonly string[],
  written: Written,
): Field {
  const phrases = PARTS.map((part) => [part, lines(written[part]).map(phrase)] as const);
  const things = lines(written.things).map((line): Thing => {
    const { name, ...rest } = thing(line);
    const sayings = phrases.map(([part, list]) => [part, fitting(list, name, anything[part])]);
    return { name, ...rest, ...(Object.fromEntries(sayings) as unknown as Sayings) };
  });
  return { category, offices, at: written.at, things };
}

interface Phrase {
  /** Parts of the names that it suits; none for one that suits all. */
  readonly suits: readonly string[];
  readonly text: string;
}

function phrase(line: string): Phrase {
  const [before = '', text] = line.split('>');
  return text === undefined ? { suits: [], text: before } : { suits: before.split(','), text };
}

/** What suits a thing: its own phrases twice, those for the whole field, and what can be said of anything. */
function fitting(list: readonly Phrase[], name: string, general: readonly string[]): string[] {
  const own = list.filter(({ suits }) => suits.some((part) => name.includes(part)));
  const shared = list.filter(({ suits }) => suits.length === 0);
  const texts = [...own, ...own, ...own, ...shared].map(({ text }) => text);
  return [...texts, ...general];
}

function thing(line: string): Pick<Thing, 'name' | 'unit' | 'defects' | 'remedies'> {
  const [name, unit, defects, remedies] = line.split('|');
  if (!name || !unit || !defects || !remedies) throw new SyntaxError(`not a thing: ${line}`);
  return { name, unit, defects: defects.split('/'), remedies: remedies.split('/') };
}
