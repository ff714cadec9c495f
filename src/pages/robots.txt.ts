import type { APIRoute } from 'astro';
import { robots } from '../views/site-pages.ts';

/** What search engines may read. */
export const GET: APIRoute = () => new Response(robots());
