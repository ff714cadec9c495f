import type { Model, RecordKind, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { holdingOf } from './amount.ts';
import { monthSection } from './calendar.ts';
import { dueSection } from './due.ts';
import { finderOf } from './finder.ts';
import { followSite } from './follow.ts';
import { createFrame } from './frame.ts';
import { areaLinks, dutySection, latestSection } from './front-sections.ts';
import { kindViews, navigationOrder } from './kinds/index.ts';
import type { FrontView } from './pages.ts';
import type { LinkGroup, Section } from './pieces.ts';

/** Names of villages on the home page; with more than so many, a town's are on its own page. */
const AREAS_ON_HOME = 300;

function chooseSection(towns: readonly Town[]): Section[] {
  const total = towns.reduce((sum, { areas }) => sum + areas.length, 0);
  const groups = towns.flatMap((town): LinkGroup[] =>
    town.areas.length === 0 || total > AREAS_ON_HOME
      ? []
      : areaLinks(town).map((group) => ({ ...group, label: `${town.name}的${group.label}` })),
  );
  return groups.length === 0
    ? []
    : [{ id: 'areas', heading: '按村和社区找代表', type: 'links', groups }];
}

/** Kinds of which the home page says how much there is. */
const COUNTED = 5;

function countOf(town: Town, kind: RecordKind): string {
  const { inOffice, amount } = holdingOf(town, kind);
  return `${inOffice ? '在任' : ''}${kindViews[kind].name}${amount}`;
}

/** What a town has most to show of, and what else there is. */
function countsOf(town: Town): string[] {
  const kinds = navigationOrder.filter((kind) => kind !== 'terms' && town.records[kind].length > 0);
  const rest = kinds.slice(COUNTED).map((kind) => kindViews[kind].name);
  return [
    ...kinds.slice(0, COUNTED).map((kind) => countOf(town, kind)),
    ...(rest.length > 0 ? [`还有${rest.join('、')}`] : []),
  ];
}

function townLinks(model: Model): Section {
  return {
    id: 'towns',
    heading: '各乡镇',
    type: 'items',
    items: model.towns.map((town) => ({
      href: routes.town(town.slug),
      title: town.name,
      meta: [
        town.demonstration ? '示例数据' : '',
        town.archive ? '历史资料' : '',
        ...countsOf(town),
      ].filter(Boolean),
    })),
  };
}

/** The home page. */
export function homeView(model: Model): FrontView {
  const { settings, towns } = model;
  const finder = finderOf(towns, routes.finderIndex(), '，例如 shiqiao 或 sqc');
  return {
    frame: createFrame(model, {
      title: settings.promise,
      description: settings.about,
      path: routes.home(),
      crumbs: [],
      alternates: followSite(),
      column: { name: '首页', about: settings.about, type: '首页' },
      jsonLd: [
        {
          '@type': 'WebSite',
          name: settings.name,
          url: routes.absolute(routes.home()),
          inLanguage: 'zh-CN',
        },
      ],
      shows: towns,
    }),
    title: finder ? '找我的代表' : settings.name,
    lead: finder ? '输入村、社区或代表的名字，或者从下面选您住的地方。' : settings.about,
    finder,
    sections: [
      ...chooseSection(towns),
      ...dutySection(towns),
      ...towns.flatMap((town) => monthSection(town, `notices-${town.slug}`)),
      ...dueSection(towns),
      townLinks(model),
      ...latestSection(towns),
    ],
  };
}
