import type { Rule } from '../issue.ts';
import { empty } from './empty.ts';
import { encoding } from './encoding.ts';
import { identity } from './identity.ts';
import { place } from './place.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';

/** Every rule. */
export const rules: readonly Rule[] = [place, encoding, empty, yaml, schema, identity, references];
