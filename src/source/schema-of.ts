import { page } from '../schema/page.ts';
import { site } from '../schema/site.ts';
import { kinds } from './kinds.ts';
import type { SourceFile } from './reading.ts';

/** The schema by which a file of content is read: that of its kind, of `site.yaml`, or of a page of the site itself. */
export function schemaOf(place: SourceFile['place']) {
  if (place.is === 'record') return kinds[place.kind].schema;
  return place.is === 'site' ? site : page;
}
