import { isWhole } from '../model/day.ts';
import type { MotionStage } from '../model/motion-state.ts';
import type { Motion } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import { reckonedDay } from './reckoned-day.ts';
import type { State, Tone } from './pieces.ts';

const TONES: Readonly<Record<MotionStage, Tone>> = {
  经过不详: 'quiet',
  待交办: 'open',
  列入议程: 'open',
  办理中: 'open',
  逾期未答复: 'late',
  已答复: 'done',
  跟踪落实: 'open',
  待重新办理: 'late',
  重新办理: 'open',
  办结: 'done',
  撤回: 'quiet',
};

/** Stages on which more should have followed; of an archive nobody knows whether it did. */
const UNFINISHED = new Set<MotionStage>(['待交办', '办理中', '待重新办理', '重新办理']);

/** A motion's state in a word. */
export function motionState({ state, town }: Motion): State {
  if (town.archive && UNFINISHED.has(state.stage)) return { word: '后续不详', tone: 'quiet' };
  return { word: state.stage, tone: TONES[state.stage] };
}

/** By when a motion is to be answered, and how that was worked out. */
export function dueText({ state }: Motion): string | undefined {
  const { due, dueBy } = state;
  if (!due || !dueBy) return undefined;
  if (dueBy.rule === 'extension') return `${formatDay(due)}（按延期后的期限）`;
  const from = dueBy.rule === 'redoMonths' ? '重新办理' : '交办';
  return reckonedDay(due, { from, period: `${dueBy.months}个月`, source: dueBy.source });
}

/** Whether the answer came in time, as the end of a sentence; empty where that is unknown. */
export function punctuality({ state }: Motion): string {
  if (state.punctuality === '按时') return '，按时';
  const least = isWhole(state.answeredOn) ? '' : '至少';
  return state.punctuality === '逾期' ? `，超过期限${least}${state.daysLate}天` : '';
}

function answeredText(motion: Motion, office: string): string {
  const { answeredOn } = motion.state;
  return answeredOn
    ? `${office}已于${formatDay(answeredOn)}答复${punctuality(motion)}`
    : '已经答复；答复日期不详，是否按时无法判断';
}

/** Whether it waits to be handed over because the office that had it gave it back. */
function wasReturned({ state }: Motion): boolean {
  return state.events.findLast(({ act }) => act === '退回' || act === '转为建议')?.act === '退回';
}

/** The last that an archive says of a motion that was not settled. */
function pastText({ state, office }: Motion): string {
  const rest = '以后的情况，资料没有写明。';
  if (state.stage === '待重新办理') return `代表对办理结果不满意；${rest}`;
  if (state.stage === '待交办') return `已经提出；${rest}`;
  return `已交${office?.data.name ?? '承办单位'}办理；${rest}`;
}

/** What has been answered before is to be answered again. */
const again = ({ answers }: Motion['state']) => (answers > 0 ? '重新' : '');

/** A sentence that says where a motion stands. */
export function leadOf(motion: Motion): string {
  const { state } = motion;
  const office = motion.office?.data.name ?? '承办单位';
  if (motion.town.archive && UNFINISHED.has(state.stage)) return pastText(motion);
  switch (state.stage) {
    case '经过不详':
      return '资料没有写明办理经过。';
    case '待交办':
      return wasReturned(motion)
        ? '承办单位已经退回，等待重新交办。'
        : '已经提出，还没有交给承办单位办理。';
    case '列入议程':
      return '已列入大会议程审议。';
    case '办理中':
    case '重新办理':
      return state.due
        ? `${office}正在${again(state)}办理，应在${formatDay(state.due)}以前${again(state)}答复代表。`
        : `${office}正在办理；交办日期不详，答复期限无法推算。`;
    case '逾期未答复':
      return `${office}应在${formatDay(state.due)}以前${again(state)}答复，到今天已超过${state.daysLate}天，还没有${again(state)}答复。`;
    case '已答复':
      return `${answeredText(motion, office)}。`;
    case '跟踪落实':
      return `${answeredText(motion, office)}；答应的事还没有全部落实，继续跟踪。`;
    case '待重新办理':
      return '代表对办理结果不满意，应当重新办理。';
    case '办结':
      return `已经办结${state.closedOn ? `（${formatDay(state.closedOn)}）` : ''}。`;
    case '撤回':
      return '提出人已经撤回。';
  }
}
