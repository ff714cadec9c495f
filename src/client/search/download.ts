import { search as words } from '../../text/search.ts';
import { csvFile } from '../csv.ts';
import { fill } from '../../text/fill.ts';
import { save } from '../save.ts';
import type { Request } from './answer.ts';
import { csvOf, fileName } from './csv.ts';
import type { Session } from './session.ts';

/** What of the page goes into a table of results. */
export interface Origin {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Day on which the site was made. */
  readonly day: string;
}

/** Gives the reader every result as a file. */
export async function download(
  session: Session,
  request: Request,
  { origin, day }: Origin,
  say: (text: string) => void,
): Promise<void> {
  try {
    say(words.preparing);
    const rows = await session.ask({ is: 'rows', request });
    const text = await csvOf(rows, origin || location.origin);
    save(csvFile(text), fileName(request.text, day));
    say(fill(words.ready, { n: rows.length }));
  } catch {
    say(words.notReady);
  }
}
