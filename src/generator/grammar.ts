import type { Random } from './random.ts';

/**
 * Templates: `{name}` stands for a word or for any line of a list, `{12~40}` for a number,
 * `[a|b|]` for one of some alternatives. What is put in may hold slots of its own.
 */
type Node =
  string | { readonly slot: string } | { readonly low: number; readonly high: number } | Choice;
interface Choice {
  readonly choice: readonly (readonly Node[])[];
}

/** What slots stand for: words that are settled for one record, and lists to draw from. */
export interface Words {
  readonly [slot: string]: string | readonly string[];
}

const TOKEN = /\{([a-zA-Z]+)\}|\{(\d+)~(\d+)\}|[[\]|]/g;
const compiled = new Map<string, readonly Node[]>();

function compile(template: string): readonly Node[] {
  const known = compiled.get(template);
  if (known) return known;
  const stack: Node[][][] = [[[]]];
  const put = (node: Node) => node !== '' && stack.at(-1)?.at(-1)?.push(node);
  let end = 0;
  for (const token of template.matchAll(TOKEN)) {
    const [text, slot, low, high] = token;
    if (text === '|' && stack.length === 1) continue;
    put(template.slice(end, token.index));
    end = token.index + text.length;
    if (slot !== undefined) put({ slot });
    else if (low !== undefined) put({ low: Number(low), high: Number(high) });
    else if (text === '[') stack.push([[]]);
    else if (text === '|') stack.at(-1)?.push([]);
    else put({ choice: stack.pop() ?? [] });
  }
  put(template.slice(end));
  const nodes = stack[0]?.[0];
  if (stack.length !== 1 || !nodes) throw new SyntaxError(`brackets do not match: ${template}`);
  compiled.set(template, nodes);
  return nodes;
}

/** Fills a template. A slot that nothing stands for is a mistake in the vocabulary, and throws. */
export function say(template: string, words: Words, random: Random): string {
  return speak(compile(template), words, random);
}

function speak(nodes: readonly Node[], words: Words, random: Random): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else if ('choice' in node) text += speak(random.pick(node.choice), words, random);
    else if ('slot' in node) text += wordFor(node.slot, words, random);
    else text += String(random.whole(node.low, node.high));
  }
  return text;
}

function wordFor(slot: string, words: Words, random: Random): string {
  const word = words[slot];
  if (word === undefined) throw new RangeError(`no words for {${slot}}`);
  const text = typeof word === 'string' ? word : random.pick(word);
  return text.includes('{') || text.includes('[') ? say(text, words, random) : text;
}

/** The lines of a block of text, blank ones left out. */
export function lines(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
