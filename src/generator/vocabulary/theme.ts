import type { DataOf } from '../../source/kinds.ts';
import { lines } from '../grammar.ts';

/** Something that deputies make proposals about and that the congress looks into. */
export interface Theme {
  readonly category: DataOf<'motions'>['category'];
  /** Stands behind 加强 or 改进. */
  readonly subject: string;
  readonly lead: string;
  readonly joint: string;
  /** What it is counted by, with its unit: 送餐点（处）. */
  readonly counted: string;
  readonly unit: string;
  /** Clauses. */
  readonly problems: readonly string[];
  /** Phrases that begin with a verb. */
  readonly measures: readonly string[];
}

/** Reads lines of 题目|主办|协办|数什么|单位|问题/问题|办法/办法. */
export function themes(category: Theme['category'], block: string): readonly Theme[] {
  return lines(block).map((line) => {
    const [subject, lead, joint, counted, unit, problems, measures] = line.split('|');
    if (!subject || !lead || !joint || !counted || !unit || !problems || !measures) {
      throw new SyntaxError(`not a theme: ${line}`);
    }
    return {
      ...{ category, subject, lead, joint, counted, unit },
      problems: problems.split('/'),
      measures: measures.split('/'),
    };
  });
}
