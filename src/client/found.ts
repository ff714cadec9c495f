// Asked for as a worker's script, though it is run by the page: so it is a file of its own whose address
// is known here, and nothing of it, nor a loader, has to stand in every page.
import marking from './marking.ts?worker&url';

/** Who comes from the search sees on the page what was searched; for all others nothing is loaded. */
if (new URLSearchParams(location.search).get('find')) void import(/* @vite-ignore */ marking);
