import type { Rule } from '../issue.ts';
import { bothEnds } from './both-ends.ts';
import { chronology } from './chronology.ts';
import { duty } from './duty.ts';
import { empty } from './empty.ts';
import { encoding } from './encoding.ts';
import { figures } from './figures.ts';
import { identity } from './identity.ts';
import { inOffice } from './in-office.ts';
import { matterDeadline } from './matter-deadline.ts';
import { meetingFrequency } from './meeting-frequency.ts';
import { motionForm } from './motion-form.ts';
import { noticeCounts } from './notice-counts.ts';
import { noticeDay } from './notice-day.ts';
import { place } from './place.ts';
import { references } from './references.ts';
import { replyDeadline } from './reply-deadline.ts';
import { schema } from './schema.ts';
import { seats } from './seats.ts';
import { selfAnswer } from './self-answer.ts';
import { signers } from './signers.ts';
import { yaml } from './yaml.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  place,
  encoding,
  empty,
  yaml,
  schema,
  identity,
  references,
  chronology,
  inOffice,
  bothEnds,
  signers,
  motionForm,
  selfAnswer,
  seats,
  meetingFrequency,
  replyDeadline,
  matterDeadline,
  duty,
  noticeCounts,
  noticeDay,
  figures,
];
