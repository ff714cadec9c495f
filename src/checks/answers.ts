import type { Hit } from './prose.ts';

/** An answer as it stands in full in a body. */
export interface BodyAnswer {
  readonly text: string;
  /** Its heading, by offsets in the body. */
  readonly heading: Hit;
}

const HEADING = /^(#{1,6})[^\S\n]*(?:重新办理后的)?答复[^\n]*$/gmu;

/** Every answer below a heading of its own, up to the next heading that is no part of it. */
export function answersIn(body: string): BodyAnswer[] {
  return [...body.matchAll(HEADING)].map(({ 0: heading, 1: mark = '#', index }) => {
    const rest = body.slice(index + heading.length);
    const end = rest.search(new RegExp(`^#{1,${mark.length}}[^#]`, 'mu'));
    return {
      text: end === -1 ? rest : rest.slice(0, end),
      heading: { from: index, to: index + heading.length },
    };
  });
}
