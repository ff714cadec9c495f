import type { DataOf, Kind } from './kinds.ts';

/** One valid record as it was read: where it lies, what it says. */
export interface EntryOf<K extends Kind> {
  readonly kind: K;
  /** Folder of the town, for example `yunxi`. */
  readonly town: string;
  /** Rest of the path without ending: `2025-03`, or `hedong/2026-03` for a notice; `congress` for a congress. */
  readonly id: string;
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly data: DataOf<K>;
  /** Markdown below the front matter; empty for YAML. */
  readonly body: string;
}

/** A record of any kind, told apart by `kind`. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];
