import { daysBetween } from '../../model/day.ts';
import type { MatterEvent, MatterStage, MatterState } from '../../model/matter-state.ts';
import type { Matter } from '../../model/records.ts';
import { formatDay, formatMonth } from '../../text/format.ts';
import { areasNamed, named, same, yearFacet } from '../facets.ts';
import { fact } from '../facts.ts';
import { workLd } from '../json-ld.ts';
import type { KindView } from '../kind-view.ts';
import { hrefOf, linkTo, toArea, toDeputy, toOffice } from '../links.ts';
import { momentOn } from '../moment.ts';
import { SHOWN, textSection, timelineSection } from '../sections.ts';
import type { Fact, Item, Moment, State, Tone, Value } from '../pieces.ts';

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

/** A matter's state in a word, as of today. */
function stateToday(matter: Matter): State {
  return isLeftOpen(matter) ? { word: '后续不详', tone: 'quiet' } : matterState(matter.state);
}

/** A matter in a list. */
export function matterItem(matter: Matter): Item {
  return {
    href: hrefOf(matter),
    title: matter.data.title,
    meta: [
      matter.id,
      matter.data.category,
      matter.area?.data.name ?? '',
      matter.station.data.name,
    ].filter(Boolean),
    day: formatDay(matter.data.receivedOn),
    state: stateToday(matter),
  };
}

/** The last that an archive says of a matter that was not settled. */
function pastText({ state, office }: Matter): string {
  const rest = '以后的情况，资料没有写明。';
  if (state.stage === '待重新办理') return `居民对答复不满意；${rest}`;
  return `${state.stage === '待交办' ? '已经受理' : `已交${office?.data.name ?? '承办单位'}办理`}；${rest}`;
}

function leadOf(matter: Matter): string {
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
      return `${who}已于${formatDay(state.answeredOn)}答复${lateness(state)}。`;
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

function lateness({ due, answeredOn }: MatterState): string {
  if (!due || !answeredOn) return '';
  return answeredOn > due ? `，答复超过了期限（${formatDay(due)}）` : '，按时答复';
}

function facts(matter: Matter): Fact[] {
  const { data, state } = matter;
  const { due, dueBy } = state;
  return [
    ...fact('编号', matter.id),
    ...fact('受理日期', formatDay(data.receivedOn)),
    ...fact('受理的联络站', linkTo(matter.station)),
    ...fact('反映途径', data.channel),
    ...fact('接待代表', matter.deputy && toDeputy(matter.deputy)),
    ...fact('类别', data.category),
    ...fact('地方', matter.area && toArea(matter.area)),
    ...fact('承办单位', matter.office && toOffice(matter.office)),
    ...fact(
      '答复期限',
      dueBy &&
        `${formatDay(due)}（从交办次日起${dueBy.days}日，遇休息日顺延；依据：${dueBy.source}）`,
    ),
    ...fact('答复日期', state.answeredOn && formatDay(state.answeredOn)),
    ...fact('办理情况', state.outcome),
    ...fact('居民评价', state.rating),
    ...fact('转成的建议', matter.motion && linkTo(matter.motion)),
    ...fact('所在的公示', noticeLink(matter)),
  ];
}

function noticeLink({ town, station, noticeMonth }: Matter): Value | undefined {
  const notice = town.find(`notices/${station.id}/${noticeMonth}`);
  return notice && [linkTo(notice)];
}

function momentOf(matter: Matter, event: MatterEvent): Moment {
  const paragraphs: Value[] = [];
  const more: Fact[] = [];
  const { offices } = matter.town;
  switch (event.act) {
    case '交办': {
      const office = offices.find(({ id }) => id === event.office);
      more.push(...fact('承办单位', office && toOffice(office)));
      break;
    }
    case '退回':
      paragraphs.push([event.why]);
      break;
    case '当场答复':
      paragraphs.push([event.answer]);
      break;
    case '答复':
      more.push(...fact('办理情况', event.outcome));
      paragraphs.push([event.answer]);
      break;
    case '评价':
      more.push(...fact('居民评价', event.rating));
      break;
    case '转为建议':
      more.push(...fact('建议', matter.motion && linkTo(matter.motion)));
      break;
    case '办结':
      if (event.result) paragraphs.push([event.result]);
      break;
    case '不予受理':
      paragraphs.push([event.channel]);
  }
  const done = ['答复', '当场答复', '办结'].includes(event.act);
  return { ...momentOn(event.on, event.act, done ? 'done' : 'quiet'), paragraphs, facts: more };
}

function timeline(matter: Matter): Moment[] {
  const received = momentOn(matter.data.receivedOn, '受理');
  return [received, ...matter.state.events.map((event) => momentOf(matter, event))];
}

/** What residents raised at stations. */
export const matters: KindView<Matter> = {
  name: '居民反映',
  about: '居民在联络站反映的事，交给谁办、怎样答复。公开时已去掉姓名、电话和门牌。',
  columnType: '回应关切',
  facets: [
    yearFacet(),
    { key: 'state', label: '办到哪一步', valuesOf: ({ state }) => same(state.stage) },
    { key: 'category', label: '类别', valuesOf: ({ data }) => same(data.category) },
    { key: 'station', label: '联络站', valuesOf: ({ station }) => named(station) },
    { key: 'area', label: '村和社区', valuesOf: ({ area }) => areasNamed(area ? [area] : []) },
    { key: 'office', label: '承办单位', valuesOf: ({ office }) => named(office) },
    {
      key: 'deputy',
      label: '接待代表',
      valuesOf: ({ deputy }) => named(deputy),
      hiddenUpTo: SHOWN,
    },
  ],
  groupOf: (matter) => `${formatMonth(matter.data.receivedOn.slice(0, 7))}`,
  item: matterItem,
  headTitle: (matter) => `${matter.data.title}（${matter.id}）`,
  parts: (matter) => ({
    title: matter.data.title,
    state: stateToday(matter),
    lead: leadOf(matter),
    facts: facts(matter),
    sections: [
      ...textSection('summary', '反映的事', paragraphsOf(matter.data.summary)),
      ...timelineSection('timeline', '办理经过', timeline(matter)),
    ],
  }),
  jsonLd: (matter) =>
    workLd('CreativeWork', matter, matter.data.title, {
      genre: '居民反映',
      identifier: matter.id,
      about: matter.data.category,
      dateCreated: matter.data.receivedOn,
    }),
};

/** Text parted at empty lines. */
export const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
