import { isScalar, visit } from 'yaml';
import { parseYaml } from './yaml.ts';

/** A text without this has no value that a `#` could have cut short. */
const SIGN = /[^\s#] #[^\s#]/;
const CUTTING = /^ +#[^\s#][^\n]*/;

/** What is left out of a value because a `#` behind a blank begins a comment; offsets in the YAML. */
export interface CutShort {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** The comment, from its `#` on. */
  readonly lost: string;
}

/**
 * Values without quotation marks that end at a ` #` with no blank behind it. A comment is written with one, so this
 * is more likely a part of the value: `title: 茶厂社区3 #厂房屋顶`.
 */
export function cutShortIn(text: string): CutShort[] {
  if (!SIGN.test(text)) return [];
  const found: CutShort[] = [];
  visit(parseYaml(text), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [, end] = node.range;
      const lost = CUTTING.exec(text.slice(end))?.[0];
      if (lost === undefined) return;
      const from = end + lost.indexOf('#');
      const to = end + lost.trimEnd().length;
      found.push({ from, to, value: String(node.value), lost: text.slice(from, to) });
    },
  });
  return found;
}
