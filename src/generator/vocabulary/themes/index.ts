import type { Theme } from '../theme.ts';
import { countryside } from './countryside.ts';
import { government } from './government.ts';
import { people } from './people.ts';
import { town } from './town.ts';

/** Everything that proposals are made about. */
export const allThemes: readonly Theme[] = [...countryside, ...town, ...people, ...government];
