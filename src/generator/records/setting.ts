import { lines } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Area } from '../town/town.ts';
import type { Where } from '../vocabulary/field.ts';
import { fieldSpots, spots } from '../vocabulary/places.ts';

const TEMPLATES: Readonly<Record<Where, readonly string[]>> = {
  spot: lines(`
    {area}{hamlet}{spot}
    {area}{hamlet}{spot}
    {area}{spot}
    {area}{street}{spot}
    {street}{spot}
    {hamlet}{spot}
  `),
  field: lines(`
    {area}{hamlet}{field}
    {area}{hamlet}{field}
    {hamlet}{field}
    {area}{field}
    {area}{hamlet}
  `),
  street: lines(`
    {area}{hamlet}
    {area}{street}
    {area}
    {street}
    {hamlet}
  `),
  none: ['{area}'],
};

/** Where something is, and the parts of the name. */
export interface Setting {
  readonly where: string;
  readonly area: string;
  readonly hamlet: string;
  readonly street: string;
  readonly spot: string;
}

/** Draws a place in a village or community. */
export function settingIn(area: Area, at: Where, random: Random): Setting {
  const parts = {
    area: area.name,
    hamlet: random.pick(area.hamlets),
    street: random.pick(area.streets),
    spot: random.pick(spots),
    field: random.pick(fieldSpots),
  };
  const where = random
    .pick(TEMPLATES[at])
    .replace(/\{(\w+)\}/g, (_, name: keyof typeof parts) => parts[name]);
  return { ...parts, where };
}
