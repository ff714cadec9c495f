import type { Model, Town } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatDay } from '../text/format.ts';
import { congressColumn, kindColumn } from './columns.ts';
import { createFrame, townCrumbs } from './frame.ts';
import { navigationOrder } from './kinds/index.ts';
import { hrefOf } from './links.ts';
import { itemOf } from './record.ts';
import { itemSection } from './sections.ts';
import type { FrontView } from './pages.ts';

/** A record that was published and is there no longer, as its congress says. */
export type Withdrawal = NonNullable<Town['congress']['withdrawn']>[number];

/** The addresses of everything withdrawn. */
export function withdrawnPaths(model: Model) {
  return model.towns.flatMap((town) =>
    (town.congress.withdrawn ?? []).map((withdrawal) => ({
      params: { town: town.slug, withdrawn: withdrawal.record },
      props: { town, withdrawal },
    })),
  );
}

/** What stands at the old address: that the record is gone, since when and why, and where to go on. */
export function withdrawnView(model: Model, town: Town, withdrawal: Withdrawal): FrontView {
  const { record, on, why, to } = withdrawal;
  const kind = navigationOrder.find((one) => record.startsWith(`${one}/`));
  const next = to === undefined ? undefined : town.find(to);
  const title = next ? '这条记录换了网址' : '这条记录已经撤下';
  return {
    frame: createFrame(model, {
      title: `${title}：${record}`,
      description: `${town.name}的记录 ${record} 于${formatDay(on)}${next ? '换了网址' : '撤下'}。`,
      path: next ? hrefOf(next) : routes.withdrawn(town.slug, record),
      crumbs: townCrumbs(town),
      town,
      column: kind ? kindColumn(kind) : congressColumn,
      noindex: true,
    }),
    title,
    lead: `${formatDay(on)}起不再在这里。原因：${why}`,
    sections: next ? itemSection('next', '请看这里', [itemOf(next)]) : [],
  };
}
