import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes a folder for what is written while the pages are: beside the site, not in it, for that is emptied when the
 * pages are written. A build that fails leaves none behind.
 */
export async function folderBeside(out: string, name: string): Promise<string> {
  const site = resolve(out);
  const folder = await mkdtemp(join(dirname(site), `.${basename(site)}-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
