import type { Motion } from '../../model/records.ts';
import { formatDay, formatMoney, formatShare } from '../../text/format.ts';
import { areaFacet, named, same, yearFacet, yearHeading } from '../facets.ts';
import { fact, factLines, factOrUnknown } from '../facts.ts';
import { fateOf } from '../fate.ts';
import { workLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, joined, linkTo, toArea, toDeputy, toOffice } from '../links.ts';
import { dueText, leadOf, motionState, punctuality } from '../motion-standing.ts';
import { classText, motionTimeline, ratingText } from '../motion-timeline.ts';
import { resultClasses, resultClassOf } from '../result-class.ts';
import {
  bodySection,
  factSection,
  itemSection,
  SHOWN,
  tableSection,
  timelineSection,
} from '../sections.ts';
import { titleApart } from '../title-apart.ts';
import type { Fact, Value } from '../pieces.ts';
import { matterItem } from './matters.ts';

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
    ...factOrUnknown('在哪次会上提出', raisedAt(motion)),
    ...factOrUnknown('提出日期', data.submittedOn && formatDay(data.submittedOn)),
    ...fact('类别', data.category),
    ...fact('涉及地方', joined(motion.areas.map(toArea))),
    ...fact('督办', data.keyFollowUp ? '主席团重点督办' : undefined),
    ...fact('主办单位', motion.office && toOffice(motion.office)),
    ...fact('会办单位', joined(motion.joint.map(toOffice))),
    ...fact('交办日期', state.assignedOn && formatDay(state.assignedOn)),
    ...fact('答复期限', dueText(motion)),
    ...(state.answered || !state.first
      ? []
      : fact('上次答复', `${formatDay(state.first.on)}；还没有重新答复`)),
    ...fact('答复日期', state.answeredOn && `${formatDay(state.answeredOn)}${punctuality(motion)}`),
    ...fact('结果类别', classText(motion, state.class, state.classOn)),
    ...fact('代表评价', ratingText(state.work, state.result)),
    ...fact('专项行动', motion.campaign && linkTo(motion.campaign)),
    ...fact('公开方式', data.publicity),
  ];
}

function raisedAt({ meeting, data }: Motion): Value | undefined {
  if (meeting) return [linkTo(meeting)];
  return data.recess ? ['闭会期间提出'] : undefined;
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
  about: '代表提出的议案、建议、批评和意见，交给谁办、怎样答复、代表满不满意。',
  columnType: '回应关切',
  facets: [
    yearFacet(),
    { key: 'state', label: '办到哪一步', valuesOf: (motion) => same(motionState(motion).word) },
    { key: 'kind', label: '种类', valuesOf: ({ data }) => same(data.kind) },
    {
      key: 'class',
      label: '结果类别',
      valuesOf: (motion) => {
        const found = resultClassOf(motion);
        const rank = resultClasses(motion.town).findIndex(({ key }) => key === found?.key);
        return found ? [{ value: found.key, text: found.name, rank }] : [];
      },
    },
    { key: 'category', label: '类别', valuesOf: ({ data }) => same(data.category) },
    {
      key: 'office',
      label: '承办单位',
      valuesOf: ({ office, joint }) => [office, ...joint].flatMap(named),
    },
    areaFacet(),
    { key: 'deputy', label: '领衔代表', valuesOf: ({ lead }) => named(lead), hiddenUpTo: SHOWN },
    {
      key: 'cosigner',
      label: '联名代表',
      valuesOf: ({ cosigners }) => cosigners.flatMap(named),
      hiddenUpTo: SHOWN,
    },
  ],
  groupOf: yearHeading,
  item: motionItem,
  headTitle: (motion) =>
    motion.data.number ? `${motion.data.title}（${motion.data.number}）` : titleApart(motion),
  parts: (motion) => ({
    title: motion.data.title,
    state: motionState(motion),
    lead: leadOf(motion),
    facts: facts(motion),
    sections: [
      ...bodySection('内容', motion.hasBody),
      ...timelineSection('timeline', '办理经过', motionTimeline(motion)),
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
  jsonLd: (motion) =>
    workLd('CreativeWork', motion, motion.data.title, {
      genre: motion.data.kind,
      identifier: motion.data.number,
      about: motion.data.category,
      dateCreated: motion.data.submittedOn,
      author: motion.lead && { '@type': 'Person', name: motion.lead.data.name },
    }),
};

function moneyText(amount: number, approximate: '约' | '以上' | '多' | undefined): string {
  const text = formatMoney(amount);
  if (approximate === '多') return text.replace(/(万?元)$/, '多$1');
  return approximate === '以上' ? `${text}以上` : text;
}

/** Of a set of motions how many have been answered, of those to which an answer is or was owed. */
export function answeredText(list: readonly Motion[]): string {
  const owed = list.filter(({ state }) => state.answers > 0 || state.stage !== '撤回');
  const answered = owed.filter(({ state }) => state.answers > 0);
  const left = list.length - owed.length;
  const withdrawn = left > 0 ? `，答复以前撤回的${left}件不算` : '';
  return owed.length === 0
    ? '都在答复以前撤回'
    : `已答复${formatShare(answered.length, owed.length)}${withdrawn}`;
}

/** Counts of a set of motions for a sentence: how many, how many answered. */
export const motionSummary = (list: readonly Motion[]): string =>
  list.length === 0 ? '' : `共${list.length}件，${answeredText(list)}。`;
