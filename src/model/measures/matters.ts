import { foldMatter, type MatterState } from '../matter-state.ts';
import type { Matter } from '../records.ts';
import { counting, share } from './counting.ts';
import { endOf, type Measures, type Period } from './measure.ts';

/** Where a matter stood at the end of a period, whatever came later. */
const stateAt = ({ data, town }: Matter, period: Period): MatterState =>
  foldMatter(data, town.rules, endOf(period));

const closed = (matter: Matter, period: Period) => stateAt(matter, period).closedOn !== undefined;
const rated = (matter: Matter, period: Period) =>
  !['未表态', undefined].includes(stateAt(matter, period).rating);
const satisfied = (matter: Matter, period: Period) => stateAt(matter, period).rating === '满意';
const stage = (word: MatterState['stage']) => (matter: Matter, period: Period) =>
  stateAt(matter, period).stage === word;

const received = { unit: '件', population: '当年各联络站受理、可以公开的居民反映' } as const;
const dated = { by: ['year', 'month', 'office', 'category', 'deputy'] } as const;
const yearly = { by: ['year', 'office', 'category', 'deputy'] } as const;

/** Of what residents raised, and of the notices that told of it. */
export const matterMeasures: Measures = {
  'matters.received': {
    ...{ title: '居民反映的事项', ...received, ...dated, ...counting('matters') },
    definition: '当年各联络站受理、可以公开的居民反映。',
  },
  'matters.closed': {
    ...{ title: '已了结的居民反映', ...received, ...yearly, ...counting('matters', closed) },
    definition:
      '当年受理、到12月31日已经了结的居民反映，含当场答复、办结、转为代表建议和不予受理。',
  },
  'matters.closedShare': {
    ...{ title: '居民反映了结率', ...received, ...yearly },
    ...share('matters', () => true, closed),
    definition: '当年受理的居民反映里，到12月31日已经了结的占多少。',
    ...{ numerator: '到12月31日已经了结的', denominator: '当年受理的' },
  },
  'matters.onTheSpot': {
    ...{ title: '当场答复的居民反映', ...received, ...dated },
    ...counting('matters', stage('当场答复')),
    definition: '当年受理、接待代表当场答复的居民反映。',
  },
  'matters.becameSuggestions': {
    ...{ title: '转为代表建议的居民反映', ...received, ...yearly },
    ...counting('matters', stage('转为建议')),
    definition: '当年受理、到12月31日已经转为代表建议的居民反映。',
  },
  'matters.satisfiedShare': {
    ...{ title: '居民满意率', ...received, ...yearly, ...share('matters', rated, satisfied) },
    definition:
      '当年受理、居民已经评价的事项里，评为“满意”的占多少，“基本满意”不算；评过几次的，看最近一次。',
    ...{ numerator: '评为“满意”的', denominator: '评价过的，“未表态”不算' },
  },
  'notices.posted': {
    ...{ title: '每月公示', unit: '期', by: ['year', 'month'], ...counting('notices') },
    definition: '当年各联络站贴出的公示，一个站一个月算一期。',
    population: '当年张贴的每月公示',
  },
  'notices.inTimeShare': {
    ...{ title: '已贴出公示的按时率', unit: '期', by: ['year', 'month'] },
    ...share(
      'notices',
      () => true,
      ({ slot }) => slot.status === '按时',
    ),
    definition:
      '当年贴出的公示里，不晚于公示日的占多少；应当贴出、没有贴出的不在里面，见公示日历。',
    population: '当年张贴的每月公示',
    ...{ numerator: '不晚于公示日贴出的', denominator: '当年贴出的' },
  },
};
