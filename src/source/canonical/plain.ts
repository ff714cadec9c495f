import { definitionOf, fieldsOf, type Schema } from '../shape.ts';
import { mustQuote } from './scalars.ts';

/** A map that is being read: its keys so far, and what it may have. */
interface Frame {
  readonly indent: number;
  readonly schema: Schema;
  readonly keys: string[];
  readonly values: Record<string, string>;
}

const LINE = /^( *)((?:- )*)(?:([A-Za-z][\w-]*):(?: (.+))?|(.+))$/;
const BLOCK = /^[|>][-+]?$/;
const FLOW = /^\[([^[\]{}"]*)\]$/;
const FULL_WIDTH = /[０-９]/;
/** More than plain: what the parser must look at. */
const MARKED = /^[-?:,[\]{}#&*!|>%@`"]|: | #/;

/** Whether a YAML text is canonical for certain; of what is written in any unusual way it is never certain. */
export function surelyCanonical(yaml: string, schema: Schema): boolean {
  if (FULL_WIDTH.test(yaml)) return false;
  return new Lines(schema).read(yaml.split('\n'));
}

class Lines {
  readonly #frames: Frame[];
  /** Indentation of a block of text that is being passed over. */
  #block: number | undefined;

  constructor(schema: Schema) {
    this.#frames = [{ indent: 0, schema, keys: [], values: {} }];
  }

  read(lines: readonly string[]): boolean {
    return lines.every((line) => this.#line(line)) && this.#close(-1);
  }

  #line(line: string): boolean {
    const indent = line.search(/\S/);
    if (indent === -1) return true;
    if (this.#block !== undefined && indent > this.#block) return true;
    this.#block = undefined;
    if (line[indent] === '#') return true;
    const [, , dashes = '', key, value, item] = LINE.exec(line) ?? [];
    if (dashes.length > 2) return false;
    const column = indent + dashes.length;
    if (dashes && !this.#item(indent, column, key !== undefined)) return false;
    if (key === undefined) return item !== undefined && dashes !== '' && isCanonical(item);
    return this.#key(column, key, value);
  }

  /** An item of a list: what is deeper than its dash is over. */
  #item(indent: number, column: number, isMap: boolean): boolean {
    if (!this.#close(indent)) return false;
    if (!isMap) return true;
    const holder = this.#frames.at(-1);
    const list = holder && schemaOf(holder, holder.keys.at(-1) ?? '');
    const def = list && definitionOf(list);
    if (def?.type !== 'array') return false;
    this.#frames.push({ indent: column, schema: def.element, keys: [], values: {} });
    return true;
  }

  #key(column: number, key: string, value: string | undefined): boolean {
    if (!this.#close(column)) return false;
    let frame = this.#frames.at(-1);
    if (frame && frame.indent < column) {
      const schema = schemaOf(frame, frame.keys.at(-1) ?? '');
      if (!schema || definitionOf(schema).type !== 'object') return false;
      frame = { indent: column, schema, keys: [], values: {} };
      this.#frames.push(frame);
    }
    if (!frame) return false;
    frame.keys.push(key);
    if (value === undefined) return true;
    frame.values[key] = value;
    if (!BLOCK.test(value)) return isCanonical(value);
    this.#block = column;
    return true;
  }

  /** Ends every map that is deeper than a column, and looks at the order of its keys. */
  #close(column: number): boolean {
    for (let last = this.#frames.at(-1); last && last.indent > column; last = this.#frames.at(-1)) {
      if (!isInOrder(last)) return false;
      this.#frames.pop();
    }
    return true;
  }
}

function schemaOf({ schema, values }: Frame, key: string): Schema | undefined {
  const fields = fieldsOf(schema, values);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function isInOrder({ schema, keys, values }: Frame): boolean {
  const known = placesOf(fieldsOf(schema, values));
  let before = -1;
  return keys.every((key) => {
    const place = known.get(key) ?? -1;
    const fits = place > before;
    before = place;
    return fits;
  });
}

const places = new WeakMap<object, ReadonlyMap<string, number>>();

function placesOf(fields: object): ReadonlyMap<string, number> {
  const known =
    places.get(fields) ?? new Map(Object.keys(fields).map((key, index) => [key, index]));
  places.set(fields, known);
  return known;
}

/** Whether a value has quotes if it needs them, and else none. */
function isCanonical(value: string): boolean {
  const flow = FLOW.exec(value)?.[1];
  if (flow !== undefined)
    return flow === '' || flow.split(', ').every((item) => isPlain(item, true));
  return isPlain(value, false);
}

function isPlain(value: string, inFlow: boolean): boolean {
  const quoted = /^'([^']*)'$/.exec(value)?.[1];
  if (quoted !== undefined) return mustQuote(quoted, inFlow);
  if (MARKED.test(value) || value.startsWith("'")) return false;
  return (
    !DOUBTFUL.test(value) || CERTAIN.test(value) || value === 'true' || !mustQuote(value, inFlow)
  );
}

/** What begins as a number may, and what is short may, be something else for a reader of YAML 1.1. */
const DOUBTFUL = /^[-+.\d]|^[A-Za-z~=<]{1,5}$/;
/** A number, and what nobody takes for one: digits with one hyphen between them, such as an id or a telephone. */
const CERTAIN = /^(?:(?:0|[1-9]\d*)(?:\.\d+)?|\d+-\d+)$/;
