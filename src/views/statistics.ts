import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { statistics as words } from '../text/statistics.ts';
import { activityQuarters } from './charts/activities.ts';
import type { ChartSection, StatisticsView } from './charts/chart.ts';
import { fundsByYear } from './charts/funds.ts';
import { matterCategories, matterMonths } from './charts/matters.ts';
import { motionOutcomes, motionStages } from './charts/motions.ts';
import { noticePunctuality } from './charts/notices.ts';
import { takenOf } from './charts/taken.ts';
import { madeUpAmong, madeUpOf } from './demonstration.ts';
import { chartsOfTowns } from './charts/towns.ts';
import type { SiteColumn } from './columns.ts';
import { createFrame, homeCrumb, townCrumbs } from './frame.ts';
import { textSection } from './sections.ts';
import type { Section } from './pieces.ts';

const TITLE = words.title;
const column: SiteColumn = { name: TITLE, about: words.about, type: '数据发布' };

/** The records of an archive are too few to speak for all that there was; what it states of itself stands. */
function chartsOf(town: Town): ChartSection[] {
  if (town.archive) return fundsByYear(town);
  return [
    ...motionStages(town),
    ...motionOutcomes(town),
    ...noticePunctuality(town),
    ...matterMonths(town),
    ...matterCategories(town),
    ...activityQuarters(town),
    ...fundsByYear(town),
  ];
}

/** Where to go on from here, or why there is nothing. */
function textSections(charts: readonly ChartSection[], archive = false): Section[] {
  const why = archive ? words.archive : charts.length === 0 ? words.nothing : undefined;
  return [
    ...textSection('scope', words.scopeHeading, why === undefined ? [] : [why]),
    // Archives have no row among the measures.
    ...textSection(
      'data',
      words.dataHeading,
      archive
        ? []
        : [
            [
              words.dataBefore,
              { text: words.dataLink, href: routes.dataSet('measures') },
              words.dataAfter,
            ],
          ],
    ),
  ];
}

/** What can be counted in one town. */
export function townStatisticsView(model: Model, town: Town): StatisticsView {
  const charts = chartsOf(town);
  const frame = createFrame(model, {
    title: TITLE,
    description: `${town.name}的统计：${words.about}`,
    path: routes.statistics(town.slug),
    crumbs: townCrumbs(town),
    ...{ town, column },
  });
  return {
    ...{ frame, charts },
    title: TITLE,
    lead: charts.some(({ chart }) => chart)
      ? words.lead
      : charts.length > 0
        ? words.leadWithoutCharts
        : '',
    taken: takenOf(model, frame, town.name, madeUpOf(town)),
    sections: textSections(charts, town.archive),
  };
}

/** What can be set side by side of all towns. */
export function statisticsView(model: Model): StatisticsView {
  const towns = model.towns.filter(({ archive }) => !archive);
  const charts = chartsOfTowns(model, towns);
  const frame = createFrame(model, {
    title: `${TITLE}（${words.allTowns}）`,
    description: `${words.allTowns}的统计：${words.aboutAll}`,
    path: routes.statistics(),
    crumbs: homeCrumb(),
    shows: towns,
    column: { ...column, about: words.aboutAll },
  });
  return {
    ...{ frame, charts },
    title: TITLE,
    lead: words.leadAll,
    taken: takenOf(model, frame, words.allTowns, madeUpAmong(towns)),
    sections: [...townLinks(model), ...textSections(charts)],
  };
}

function townLinks({ towns }: Model): Section[] {
  const links = towns.map(({ name, slug }) => ({ text: name, href: routes.statistics(slug) }));
  if (links.length === 0) return [];
  const groups = [{ label: words.townsLabel, links }];
  return [{ id: 'towns', heading: words.townsHeading, type: 'links', groups }];
}
