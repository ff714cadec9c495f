import type { Site } from '../schema/site.ts';
import type { Attachment } from './attachment/attachment.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';

/** A part of a text, by offsets; `end` is the first character behind it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A file of text below the content folder, valid or not. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  readonly path: string;
  readonly place: Exclude<Place, { is: 'stray' }>;
  /** All of the text, without a byte order mark. */
  readonly text: string;
  /** The YAML in the text; absent where it could not be told apart. */
  readonly yaml: Part | undefined;
}

/** What reading one file gave: always a path, and what could be made of it. */
export interface Single {
  readonly path: string;
  readonly file?: SourceFile;
  readonly entry?: Entry;
  readonly settings?: Site;
  /** True for a page of the site itself that can be shown. */
  readonly page?: true;
  readonly faults: readonly Fault[];
}

/** What reading the content folder gave. */
export interface Reading {
  /** The folder as it was given. */
  readonly root: string;
  /** Every path found below it, hidden files apart, in order. */
  readonly paths: readonly string[];
  /** Every file of text in its place, valid or not. */
  readonly files: readonly SourceFile[];
  /** Every valid record. */
  readonly entries: readonly Entry[];
  /** `site.yaml`; undefined where it is missing or invalid. */
  readonly settings: Site | undefined;
  /** Paths of the pages of the site itself that can be shown. */
  readonly pages: readonly string[];
  readonly faults: readonly Fault[];
  /** What is no record; absent where nobody has read it: see `withAttachments`. */
  readonly attachments?: readonly Attachment[];
}
