import { createHash } from 'node:crypto';
import type { LinkedRecord } from '../model/records.ts';
import type { CitedFile } from '../views/citation.ts';
import type { OutFile } from './files.ts';
import { publicRecord } from './record.ts';

/** A record in a file of its own, the same as in the list of its kind. It names no day: it changes only when the record does. */
export function recordFile(record: LinkedRecord, body: string): OutFile {
  const { town, kind, id } = record;
  return {
    path: `records/${town.slug}/${kind}/${id}.json`,
    text: `${JSON.stringify(
      publicRecord(record, () => body),
      null,
      2,
    )}\n`,
  };
}

/** The file of a record with its hash, for the page of the record. */
export function hashedFile(record: LinkedRecord, body: string): CitedFile {
  const { path, text } = recordFile(record, body);
  return { path, sha256: createHash('sha256').update(text).digest('hex') };
}
