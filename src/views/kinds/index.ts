import type { LinkedRecord, RecordKind } from '../../model/records.ts';
import type { KindView, KindViews } from '../kind-view.ts';
import { activities } from './activities.ts';
import { campaigns } from './campaigns.ts';
import { deputies } from './deputies.ts';
import { matters } from './matters.ts';
import { meetings } from './meetings.ts';
import { motions } from './motions.ts';
import { notices } from './notices.ts';
import { stations } from './stations.ts';
import { summaries } from './summaries.ts';
import { supervision } from './supervision.ts';
import { terms } from './terms.ts';

/** The views of all kinds, in the order of the navigation. */
export const kindViews: KindViews = {
  deputies,
  stations,
  notices,
  matters,
  motions,
  supervision,
  activities,
  campaigns,
  meetings,
  summaries,
  terms,
};

/** Kinds in the order of the navigation. */
export const navigationOrder = Object.keys(kindViews) as RecordKind[];

/** The view of one kind, for code that treats all kinds alike. */
export function viewOf(kind: RecordKind): KindView<LinkedRecord> {
  return kindViews[kind] as unknown as KindView<LinkedRecord>;
}
