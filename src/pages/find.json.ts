import type { APIRoute } from 'astro';
import { getModel } from '../data.ts';
import { finderEntries } from '../views/finder.ts';

/** What the finder of the home page can find. */
export const GET: APIRoute = async () => Response.json(finderEntries(await getModel()));
