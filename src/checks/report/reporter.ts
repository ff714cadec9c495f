import type { Since } from '../../source/history.ts';
import type { Reading } from '../../source/reading.ts';
import type { Report } from '../run.ts';
import { SensitiveContent } from '../sensitive/content.ts';
import { withMasks } from '../sensitive/redact.ts';

/**
 * Puts a report into the form that someone reads: the text to print, with a line end.
 * `since` is there where only a change was checked.
 */
export type Reporter = (report: Report, reading: Reading, since?: Since) => string;

/**
 * The path of a file as one would open it: below the content folder that was given, or beside it.
 * A name that gives away a person is masked.
 */
export function pathFrom(reading: Reading, file: string): string {
  const folder = reading.root.replaceAll('\\', '/').replace(/\/+$/, '');
  const shown = withMasks(file, SensitiveContent.of(reading).inText(file, file));
  if (shown.startsWith('../')) return shown.slice(3);
  if (folder === '' || folder === '.') return shown || folder;
  return shown ? `${folder}/${shown}` : folder;
}
