import type { Model } from '../model/records.ts';

/** A page of its own for every town. */
export const townPaths = ({ towns }: Model) =>
  towns.map((town) => ({ params: { town: town.slug }, props: { town } }));

/** For every village and community. */
export const areaPaths = ({ towns }: Model) =>
  towns.flatMap(({ slug, areas }) =>
    areas.map((area) => ({ params: { town: slug, id: area.id }, props: { area } })),
  );

/** For every group of deputies. */
export const groupPaths = ({ towns }: Model) =>
  towns.flatMap(({ slug, groups }) =>
    groups.map((group) => ({ params: { town: slug, id: group.id }, props: { group } })),
  );

/** For every office that answers. */
export const officePaths = ({ towns }: Model) =>
  towns.flatMap(({ slug, offices }) =>
    offices.map((office) => ({ params: { town: slug, id: office.id }, props: { office } })),
  );

/** For every page of prose. */
export const prosePaths = <Page extends { readonly id: string }>(pages: readonly Page[]) =>
  pages.map((page) => ({ params: { page: page.id }, props: { page } }));
