import { isWhole } from '../../model/day.ts';
import { holidaysKnown } from '../../model/deadline.ts';
import type { MotionEvent, MotionStage } from '../../model/motion-state.ts';
import type { Motion } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatMoney, formatShare } from '../../text/format.ts';
import { areaFacet, named, same, yearFacet, yearHeading } from '../facets.ts';
import { fact, factLines, factOrUnknown } from '../facts.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo, toArea, toDeputy, toOffice } from '../links.ts';
import { fateOf } from '../fate.ts';
import {
  bodySection,
  factSection,
  itemSection,
  tableSection,
  timelineSection,
} from '../sections.ts';
import type { Fact, Moment, State, Tone, Value } from '../types.ts';
import { matterItem } from './matters.ts';

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

/** A motion's state in a word. */
export function motionState({ state }: Motion): State {
  return { word: state.stage, tone: TONES[state.stage] };
}

const classText = (motion: Motion, code: string | undefined) => {
  const found = motion.town.rules.resultClasses.classes.find((item) => item.code === code);
  return found ? `${found.code}类：${found.meaning}` : code;
};

/** A motion in a list. */
export function motionItem(motion: Motion) {
  const { data, state } = motion;
  return {
    href: hrefOf(motion),
    title: data.title,
    meta: [
      data.number ?? '',
      state.handledAs === data.kind ? data.kind : `${data.kind}转为${state.handledAs}`,
      motion.lead?.data.name ?? data.proposers ?? '',
      motion.office?.data.name ?? '',
    ].filter(Boolean),
    day: data.submittedOn ? formatDay(data.submittedOn) : undefined,
    state: motionState(motion),
  };
}

function dueText({ state, town }: Motion): string | undefined {
  const { due, dueBy } = state;
  if (!due || !dueBy) return undefined;
  const unsure = holidaysKnown(due) ? '' : '；该年放假安排尚未公布，只按周末顺延';
  if (dueBy.rule === 'extension') return `${formatDay(due)}（按延期后的期限${unsure}）`;
  const from = dueBy.rule === 'redoMonths' ? '重新办理' : '交办';
  const how = `从${from}次日起${dueBy.months}个月，遇休息日顺延；依据：${town.rules[dueBy.rule].source}`;
  return `${formatDay(due)}（${how}${unsure}）`;
}

function punctuality({ state }: Motion): string {
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

function leadOf(motion: Motion): string {
  const { state } = motion;
  const office = motion.office?.data.name ?? '承办单位';
  switch (state.stage) {
    case '经过不详':
      return '资料没有写明办理经过。';
    case '待交办':
      return '已经提出，还没有交给承办单位办理。';
    case '列入议程':
      return '已列入大会议程审议。';
    case '办理中':
    case '重新办理':
      return state.due
        ? `${office}正在办理，应在${formatDay(state.due)}以前答复代表。`
        : `${office}正在办理；交办日期不详，答复期限无法推算。`;
    case '逾期未答复':
      return `${office}应在${formatDay(state.due)}以前答复，到今天已超过${state.daysLate}天，还没有答复。`;
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

function facts(motion: Motion): Fact[] {
  const { data, state } = motion;
  return [
    ...fact('编号', data.number),
    ...fact(
      '种类',
      state.handledAs === data.kind ? data.kind : `${data.kind}（转为${state.handledAs}办理）`,
    ),
    ...(motion.lead
      ? fact('领衔代表', toDeputy(motion.lead))
      : factOrUnknown('提出人', data.proposers, '资料没有写明')),
    ...fact(`联名代表（${motion.cosigners.length}名）`, joined(motion.cosigners.map(toDeputy))),
    ...factOrUnknown('提出', raisedAt(motion)),
    ...factOrUnknown('提出日期', data.submittedOn && formatDay(data.submittedOn)),
    ...fact('类别', data.category),
    ...fact('涉及地方', joined(motion.areas.map(toArea))),
    ...fact('督办', data.keyFollowUp ? '主席团重点督办' : undefined),
    ...fact('主办单位', motion.office && toOffice(motion.office)),
    ...fact('会办单位', joined(motion.joint.map(toOffice))),
    ...fact('交办日期', state.assignedOn && formatDay(state.assignedOn)),
    ...fact('答复期限', dueText(motion)),
    ...fact('答复日期', state.answeredOn && `${formatDay(state.answeredOn)}${punctuality(motion)}`),
    ...fact('结果类别', classText(motion, state.class)),
    ...fact('代表评价', ratingText(state.work, state.result)),
    ...fact('专项行动', motion.campaign && linkTo(motion.campaign)),
    ...fact('公开方式', data.publicity),
  ];
}

function raisedAt({ meeting, data }: Motion): Value | undefined {
  if (meeting) return [linkTo(meeting)];
  return data.recess ? ['闭会期间'] : undefined;
}

function ratingText(work: string | undefined, result: string | undefined): string | undefined {
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
      more.push(...fact('文号', event.number), ...fact('结果类别', classText(motion, event.class)));
      if (event.about) paragraphs.push([event.about]);
      break;
    case '评价':
      more.push(...fact('评价', ratingText(event.work, event.result)));
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
  const tone: Tone = event.act === '答复' || event.act === '办结' ? 'done' : 'quiet';
  return {
    day: formatDay(event.on),
    datetime: event.on,
    title: event.act,
    paragraphs,
    facts: more,
    tone,
  };
}

function timeline(motion: Motion): Moment[] {
  const { data, state } = motion;
  const raised: Moment[] = data.submittedOn
    ? [
        {
          day: formatDay(data.submittedOn),
          datetime: data.submittedOn,
          title: '提出',
          paragraphs: [],
          facts: [],
          tone: 'quiet',
        },
      ]
    : [];
  return [...raised, ...state.events.map((event) => momentOf(motion, event))];
}

function commitments({ data }: Motion) {
  return tableSection('commitments', '答复里承诺的事', {
    caption: '承诺、期限和结果',
    columns: [{ label: '承诺' }, { label: '期限和结果' }, { label: '说明' }],
    rows: (data.commitments ?? []).map(({ what, about, ...fate }) => [
      [what],
      [fateOf(fate)],
      [about ?? ''],
    ]),
  });
}

/** Motions, suggestions, criticisms and opinions. */
export const motions: KindView<Motion> = {
  name: '议案建议',
  unit: '件',
  about: '代表提出的议案、建议、批评和意见，交给谁办、怎样答复、代表满不满意。',
  columnType: '回应关切',
  facets: [
    yearFacet(),
    { key: 'state', label: '办到哪一步', valuesOf: ({ state }) => same(state.stage) },
    { key: 'kind', label: '种类', valuesOf: ({ data }) => same(data.kind) },
    {
      key: 'class',
      label: '结果类别',
      valuesOf: ({ state }) =>
        state.class
          ? [{ value: state.class, text: `${state.class}类`, rank: state.class.codePointAt(0) }]
          : [],
    },
    { key: 'category', label: '类别', valuesOf: ({ data }) => same(data.category) },
    { key: 'office', label: '主办单位', valuesOf: ({ office }) => named(office) },
    areaFacet(),
    { key: 'deputy', label: '领衔代表', valuesOf: ({ lead }) => named(lead), hiddenUpTo: 12 },
  ],
  groupOf: yearHeading,
  item: motionItem,
  headTitle: (motion) => `${motion.data.title}（${motion.data.number ?? motion.id}）`,
  parts: (motion) => ({
    title: motion.data.title,
    state: motionState(motion),
    lead: leadOf(motion),
    facts: facts(motion),
    sections: [
      ...bodySection('内容', motion.hasBody),
      ...timelineSection('timeline', '办理经过', timeline(motion)),
      ...commitments(motion),
      ...factSection(
        'money',
        '落实的资金',
        factLines(
          '资金',
          (motion.data.money ?? []).map(
            ({ amount, approximate, purpose, from }) =>
              `${approximate === '约' ? '约' : ''}${moneyText(amount, approximate)}：${purpose}${from ? `（${from}）` : ''}`,
          ),
        ),
      ),
      ...itemSection('matters', '由居民反映的事转来', motion.matters.map(matterItem)),
    ],
  }),
};

function moneyText(amount: number, approximate: '约' | '以上' | '多' | undefined): string {
  const text = formatMoney(amount);
  if (approximate === '多') return text.replace(/(万?元)$/, '多$1');
  return approximate === '以上' ? `${text}以上` : text;
}

/** Counts of a set of motions for a sentence: how many, how many answered. */
export function motionSummary(list: readonly Motion[]): string {
  const answered = list.filter(({ state }) => state.answered).length;
  return list.length === 0
    ? ''
    : `共${list.length}件，已答复${formatShare(answered, list.length)}。`;
}

/** Address of the full list of what a deputy led. */
export const ledBy = (town: string, deputy: string) =>
  routes.list(town, 'motions', { facet: { key: 'deputy', value: deputy } });
