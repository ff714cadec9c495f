import type * as z from 'zod';
import { activity } from '../schema/activity.ts';
import { campaign } from '../schema/campaign.ts';
import { congress } from '../schema/congress.ts';
import { deputy } from '../schema/deputy.ts';
import { matter } from '../schema/matter.ts';
import { meeting } from '../schema/meeting.ts';
import { motion } from '../schema/motion.ts';
import { notice } from '../schema/notice.ts';
import { station } from '../schema/station.ts';
import { summary } from '../schema/summary.ts';
import { supervision } from '../schema/supervision.ts';
import { term } from '../schema/term.ts';

/**
 * The registry: every kind of record, its folder in a town, its file format and its schema.
 * The key is the folder's name and the collection's name; `congress` is the one file of a town.
 */
export const kinds = {
  congress: { label: '人大概况', format: 'yaml', schema: congress },
  terms: { label: '届次', format: 'yaml', schema: term },
  deputies: { label: '代表', format: 'yaml', schema: deputy },
  stations: { label: '联络站', format: 'yaml', schema: station },
  matters: { label: '居民反映', format: 'yaml', schema: matter },
  notices: { label: '每月公示', format: 'yaml', schema: notice },
  motions: { label: '议案建议', format: 'md', schema: motion },
  supervision: { label: '监督', format: 'md', schema: supervision },
  activities: { label: '活动', format: 'md', schema: activity },
  campaigns: { label: '专项行动', format: 'md', schema: campaign },
  meetings: { label: '会议', format: 'md', schema: meeting },
  summaries: { label: '工作总结', format: 'md', schema: summary },
} as const;

/** The folder name of a kind. */
export type Kind = keyof typeof kinds;

/** What the schema of a kind yields. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** All kinds, in the order of the registry. */
export const kindNames = Object.keys(kinds) as Kind[];

/** Whether a folder name is a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}
