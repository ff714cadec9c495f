import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** What lies below the content folder: paths of files in order, and what can be no file of content. */
export interface Found {
  readonly paths: string[];
  readonly faults: Fault[];
}

/** Finds every file below a folder, hidden ones apart; of its folders in those that are asked for. Throws nothing. */
export function walk(root: string, wanted: (folder: string) => boolean = () => true): Found {
  const found: Found = { paths: [], faults: [] };
  enter(root, '', found, wanted);
  found.paths.sort();
  return found;
}

function enter(
  root: string,
  folder: string,
  found: Found,
  wanted: (folder: string) => boolean,
): void {
  for (const item of list(join(root, folder), folder, found)) {
    if (item.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${item.name}` : item.name;
    if (item.isSymbolicLink()) found.faults.push({ code: 'symlink', file: path });
    else if (item.isDirectory()) {
      if (wanted(path)) enter(root, path, found, wanted);
    } else if (item.isFile()) found.paths.push(path);
    else found.faults.push({ code: 'unreadable', file: path, why: 'special' });
  }
}

function list(full: string, folder: string, { faults }: Found): Dirent[] {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    faults.push({ code: 'unreadable', file: folder, why: gone ? 'gone' : 'permission' });
    return [];
  }
}
