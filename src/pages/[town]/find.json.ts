import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../data.ts';
import { finderEntries } from '../../views/finder.ts';
import { townPaths } from '../../views/place-paths.ts';

export const getStaticPaths: GetStaticPaths = async () => townPaths(await getModel());

/** What the finder of a town's front page can find. */
export const GET: APIRoute = async ({ params }) => {
  const model = await getModel();
  return Response.json(finderEntries(model, model.town(params['town'] ?? '')));
};
