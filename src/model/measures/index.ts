import { activityMeasures } from './activities.ts';
import { bodyMeasures } from './bodies.ts';
import { matterMeasures } from './matters.ts';
import type { Measure, Measures } from './measure.ts';
import { motionMeasures } from './motions.ts';
import { supervisionMeasures } from './supervision.ts';

/** Every measure by its name, as a summary names it in `measure`. */
export const measures: Measures = {
  ...motionMeasures,
  ...matterMeasures,
  ...supervisionMeasures,
  ...activityMeasures,
  ...bodyMeasures,
};

/** The measure of a name. */
export function measureNamed(name: string): Measure | undefined {
  return Object.hasOwn(measures, name) ? measures[name] : undefined;
}
