import { daysBetween } from '../model/day.ts';
import type { MatterStage, MatterState } from '../model/matter-state.ts';
import type { Matter } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import type { State, Tone } from './pieces.ts';

const TONES: Readonly<Record<MatterStage, Tone>> = {
  待交办: 'open',
  办理中: 'open',
  逾期未答复: 'late',
  已答复: 'done',
  待重新办理: 'late',
  当场答复: 'done',
  转为建议: 'open',
  不予受理: 'quiet',
  办结: 'done',
};

/** A matter's state in a word, as of a folded state. */
export function matterState({ stage, outcome }: MatterState): State {
  const word = stage === '已答复' && outcome ? `已答复：${outcome}` : stage;
  return { word, tone: TONES[stage] };
}

/** Stages on which more should have followed; of an archive nobody knows whether it did. */
const UNFINISHED = new Set<MatterStage>(['待交办', '办理中', '待重新办理']);

const isLeftOpen = ({ state, town }: Matter) => town.archive && UNFINISHED.has(state.stage);

/** How far a matter has come as of today; of what an archive leaves open, that nobody knows. */
export const stageToday = (matter: Matter): MatterStage | '后续不详' =>
  isLeftOpen(matter) ? '后续不详' : matter.state.stage;

/** A matter's state in a word, as of today. */
export function stateToday(matter: Matter): State {
  return isLeftOpen(matter) ? { word: '后续不详', tone: 'quiet' } : matterState(matter.state);
}

/** The last that an archive says of a matter that was not settled. */
function pastText({ state, office }: Matter): string {
  const rest = '以后的情况，资料没有写明。';
  if (state.stage === '待重新办理') return `居民对答复不满意；${rest}`;
  return `${state.stage === '待交办' ? '已经受理' : `已交${office?.data.name ?? '承办单位'}办理`}；${rest}`;
}

/** A sentence that says where a matter stands. */
export function leadOf(matter: Matter): string {
  const { state, office, motion } = matter;
  const who = office?.data.name ?? '承办单位';
  if (isLeftOpen(matter)) return pastText(matter);
  switch (state.stage) {
    case '待交办':
      return state.events.some(({ act }) => act === '退回')
        ? '承办单位已经退回，等待重新交办。'
        : '已经受理，还没有交给承办单位。';
    case '办理中':
      return `已交${who}办理，应在${formatDay(state.due)}以前答复。`;
    case '逾期未答复':
      return `${who}应在${formatDay(state.due)}以前答复，${overdue(matter)}还没有答复。`;
    case '已答复':
      return `${who}已于${formatDay(state.answeredOn)}${again(state) ? '第一次' : ''}答复${lateness(state)}${again(state)}。`;
    case '待重新办理':
      return '居民对答复不满意，需要重新办理。';
    case '当场答复':
      return `代表接待时当场作了答复。`;
    case '转为建议':
      return `这件事已经转为代表建议${motion ? `“${motion.data.title}”` : ''}，以后的办理情况看那件建议。`;
    case '不予受理':
      return '这件事不属于联络站受理的范围，已经告知应当找哪里。';
    case '办结':
      return `已于${formatDay(state.closedOn)}办结${lateness(state)}。`;
  }
}

function overdue({ state: { due }, town }: Matter): string {
  return due ? `到今天已超过${daysBetween(due, town.today)}天，` : '';
}

/** Where it was answered more than once, since the first answer was not the last word. */
function again({ answeredOn, lastAnsweredOn }: MatterState): string {
  if (lastAnsweredOn === undefined || lastAnsweredOn === answeredOn) return '';
  return `；最近一次答复是${formatDay(lastAnsweredOn)}`;
}

/** Whether the first answer came in time: the one that had a deadline. */
function lateness(state: MatterState): string {
  const { due, answeredOn } = state;
  if (!due || !answeredOn) return '';
  const late = answeredOn > due;
  const which = again(state) && state.closedOn ? '第一次' : '';
  if (which && !late) return '，第一次答复没有超过期限';
  return late ? `，${which}答复超过了期限（${formatDay(due)}）` : '，按时答复';
}
