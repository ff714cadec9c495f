import type { Reading } from '../../source/reading.ts';
import type { Report } from '../run.ts';

/** Puts a report into the form that someone reads: the text to print, with a line end. */
export type Reporter = (report: Report, reading: Reading) => string;

/** The path of a file as one would open it: below the content folder that was given. */
export function pathFrom({ root }: Reading, file: string): string {
  const folder = root.replaceAll('\\', '/').replace(/\/+$/, '');
  if (folder === '' || folder === '.') return file || folder;
  return file ? `${folder}/${file}` : folder;
}
