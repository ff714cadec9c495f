import type { PartialDay } from '../model/day.ts';
import type { MotionEvent } from '../model/motion-state.ts';
import type { Motion } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import { fact } from './facts.ts';
import { momentOn } from './moment.ts';
import { joined, linkTo, toOffice } from './links.ts';
import { resultClass } from './result-class.ts';
import type { Fact, Moment, Value } from './pieces.ts';

/** A result class with what it meant in the town when the answer was given. */
export const classText = ({ town }: Motion, code: string | undefined, on?: PartialDay) => {
  const found = resultClass(town, code, on);
  return found ? `${found.code}类：${found.meaning}` : code;
};

/** How the deputy rated the work and its result. */
export function ratingText(
  work: string | undefined,
  result: string | undefined,
): string | undefined {
  return (
    [work && `办理工作${work}`, result && `办理结果${result}`].filter(Boolean).join('，') ||
    undefined
  );
}

function momentOf(motion: Motion, event: MotionEvent): Moment {
  const paragraphs: Value[] = [];
  const more: Fact[] = [];
  const offices = motion.town.offices;
  const office = (id: string | undefined) => offices.find((candidate) => candidate.id === id);
  switch (event.act) {
    case '列入议程': {
      const meeting = event.meeting && motion.town.find(`meetings/${event.meeting}`);
      if (meeting) more.push(...fact('会议', linkTo(meeting)));
      break;
    }
    case '交办': {
      const lead = office(event.lead);
      more.push(...fact('主办', lead && toOffice(lead)));
      more.push(
        ...fact(
          '会办',
          joined((event.joint ?? []).flatMap((id) => office(id) ?? []).map(toOffice)),
        ),
      );
      if (event.complex) paragraphs.push(['情况复杂，按较长的期限办理。']);
      break;
    }
    case '面商':
      more.push(...fact('方式', event.way));
      if (event.about) paragraphs.push([event.about]);
      break;
    case '延期':
      more.push(...fact('延到', formatDay(event.until)));
      paragraphs.push([event.why]);
      break;
    case '答复':
      more.push(
        ...fact('文号', event.number),
        ...fact('结果类别', classText(motion, event.class, event.on)),
      );
      if (event.about) paragraphs.push([event.about]);
      break;
    case '评价':
      more.push(...fact('代表评价', ratingText(event.work, event.result)));
      if (event.about) paragraphs.push([event.about]);
      break;
    case '办结':
      if (event.result) paragraphs.push([event.result]);
      break;
    case '登记':
      break;
    default:
      paragraphs.push([event.why]);
  }
  const done = event.act === '答复' || event.act === '办结';
  return { ...momentOn(event.on, event.act, done ? 'done' : 'quiet'), paragraphs, facts: more };
}

/** What happened to a motion, from the day it was raised. */
export function motionTimeline(motion: Motion): Moment[] {
  const { data, state } = motion;
  const raised = data.submittedOn ? [momentOn(data.submittedOn, '提出')] : [];
  return [...raised, ...state.events.map((event) => momentOf(motion, event))];
}
