import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../data.ts';
import { finderEntries } from '../../views/finder.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { towns } = await getModel();
  return towns.map(({ slug }) => ({ params: { town: slug } }));
};

/** What the finder of a town's front page can find. */
export const GET: APIRoute = async ({ params }) => {
  const model = await getModel();
  return Response.json(finderEntries(model, model.town(params['town'] ?? '')));
};
