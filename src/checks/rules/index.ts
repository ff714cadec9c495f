import type { Rule } from '../issue.ts';
import { attachments } from './attachments.ts';
import { bothEnds } from './both-ends.ts';
import { canonical } from './canonical.ts';
import { characters } from './characters.ts';
import { chronology } from './chronology.ts';
import { coherence } from './coherence.ts';
import { correction } from './correction.ts';
import { duplicates } from './duplicates.ts';
import { duty } from './duty.ts';
import { empty } from './empty.ts';
import { emptyFormula } from './empty-formula.ts';
import { encoding } from './encoding.ts';
import { figures } from './figures.ts';
import { fileSize } from './file-size.ts';
import { identity } from './identity.ts';
import { inOffice } from './in-office.ts';
import { markdown } from './markdown.ts';
import { matterDeadline } from './matter-deadline.ts';
import { meetingFrequency } from './meeting-frequency.ts';
import { motionForm } from './motion-form.ts';
import { names } from './names.ts';
import { noticeCounts } from './notice-counts.ts';
import { noticeDay } from './notice-day.ts';
import { place } from './place.ts';
import { placeholder } from './placeholder.ts';
import { publishedDay } from './published-day.ts';
import { punctuation } from './punctuation.ts';
import { privacy } from './privacy.ts';
import { references } from './references.ts';
import { removal } from './removal.ts';
import { replyDeadline } from './reply-deadline.ts';
import { reserved } from './reserved.ts';
import { review } from './review.ts';
import { reviewStale } from './review-stale.ts';
import { schema } from './schema.ts';
import { seats } from './seats.ts';
import { secrecy } from './secrecy.ts';
import { selfAnswer } from './self-answer.ts';
import { signers } from './signers.ts';
import { yaml } from './yaml.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  place,
  fileSize,
  encoding,
  characters,
  empty,
  yaml,
  canonical,
  schema,
  identity,
  reserved,
  references,
  privacy,
  secrecy,
  review,
  attachments,
  duplicates,
  markdown,
  placeholder,
  emptyFormula,
  names,
  punctuation,
  chronology,
  inOffice,
  coherence,
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
  correction,
  removal,
  publishedDay,
  reviewStale,
];
