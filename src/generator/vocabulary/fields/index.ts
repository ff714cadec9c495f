import type { Field } from '../field.ts';
import { farming } from './farming.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { other } from './other.ts';
import { roads } from './roads.ts';
import { safety } from './safety.ts';
import { sanitation } from './sanitation.ts';
import { schooling } from './schooling.ts';
import { villageAffairs } from './village-affairs.ts';
import { water } from './water.ts';
import { welfare } from './welfare.ts';

/** Every category of matters, the frequent ones more than once. */
export const fields: readonly Field[] = [
  ...[roads, roads, water, water, sanitation, sanitation, farming],
  ...[schooling, health, health, welfare, housing, safety, villageAffairs, other],
];
