import { Converter } from 'opencc-js/t2cn';
import type { Simplify } from '../query/fold.ts';

/** Blocks of Han characters that records are written in: the basic block, extension A, and the rare ones. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
];

let table: Simplify | undefined;

/** Every traditional form that has one simplified form, as OpenCC knows them. */
export function simplifiedForms(): Simplify {
  table ??= new Map(BLOCKS.flatMap(formsIn));
  return table;
}

function formsIn([from, to]: readonly [number, number]): [string, string][] {
  const convert = Converter({ from: 't', to: 'cn' });
  const forms: [string, string][] = [];
  for (let code = from; code <= to; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = convert(character);
    if (simplified !== character && [...simplified].length === 1)
      forms.push([character, simplified]);
  }
  return forms;
}
