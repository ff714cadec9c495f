import type { Model } from '../model/records.ts';
import type { Entry } from '../source/entry.ts';
import type { Fault, Path } from '../source/fault.ts';
import type { Change, Since } from '../source/history.ts';
import type { Reading, SourceFile } from '../source/reading.ts';
import type { Catalogue } from './catalogue.ts';
import type { Redaction } from './sensitive/redact.ts';

/** `error` stops the build; `warning` is what is late or doubtful. */
export type Level = 'error' | 'warning';

/** One thing to put right, with everything that a reporter needs. Lines and columns count from 1. */
export interface Issue {
  /** Name of the rule. */
  readonly rule: string;
  readonly level: Level;
  /** Path below the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How much of the line is meant; absent where it is a place between or before things. */
  readonly length?: number;
  /** What of the line must be hidden wherever the line is shown. */
  readonly redact?: readonly Redaction[];
  /** What is wrong. */
  readonly message: string;
  /** What to type. */
  readonly hint: string;
  /** The same for issues of a rule that come from one mistake; absent where an issue stands for itself. */
  readonly cause?: string;
}

/** Where a finding is: at a value or key of the record, at offsets of the text, or at the head of the file. */
export type Spot =
  | { readonly path: Path; readonly part?: 'key' | 'value' }
  | { readonly from: number; readonly to?: number };

/** What a rule says; the engine adds the rule's name and level, and works out line and column. */
export interface Finding {
  /** Absent: the file that the rule was called for. */
  readonly file?: string;
  /** Absent: the head of the file. */
  readonly at?: Spot | undefined;
  readonly message: string;
  readonly hint: string;
  /** Absent: the level of the rule. */
  readonly level?: Level;
  /** The same for findings of a rule that come from one mistake: of them one is reported, and the others counted. */
  readonly cause?: string;
}

/** What rules may look at besides the thing that they are called for. */
export interface Context {
  readonly reading: Reading;
  /** `YYYY-MM-DD`, the day for which is checked. */
  readonly today: string;
  /** Every record by town and id, valid or not. */
  readonly catalogue: Catalogue;
  /** All valid records linked, made when first asked for; undefined where `site.yaml` cannot be read. */
  readonly model: () => Model | undefined;
}

/** One path with what is wrong with it. */
export interface CheckedFile {
  readonly path: string;
  /** Absent for a file that is missing, misplaced or no text. */
  readonly source: SourceFile | undefined;
  /** The record that the file holds; absent where it is invalid or no record. */
  readonly entry: Entry | undefined;
  readonly faults: readonly Fault[];
}

interface About {
  /** Short and stable: it stands in reports. */
  readonly name: string;
  /** In Chinese: what the rule asks for. */
  readonly about: string;
  readonly level: Level;
}

/** A rule that looks at one file, valid or not. */
export interface FileRule extends About {
  readonly scope: 'file';
  check(file: CheckedFile, context: Context): readonly Finding[];
}

/** A rule that looks at one valid record. */
export interface RecordRule extends About {
  readonly scope: 'record';
  check(entry: Entry, context: Context): readonly Finding[];
}

/** A rule that looks at everything together; its findings name their file. */
export interface ModelRule extends About {
  readonly scope: 'model';
  check(context: Context): readonly (Finding & { readonly file: string })[];
}

/** What a rule about changes may look at besides. */
export interface ChangeContext extends Context {
  readonly since: Since;
}

/** A rule that looks at what became of one file since an earlier version; not called without one. */
export interface ChangeRule extends About {
  readonly scope: 'change';
  check(change: Change, context: ChangeContext): readonly Finding[];
}

/** One rule; `scope` decides what it is called for, and how often. */
export type Rule = FileRule | RecordRule | ModelRule | ChangeRule;
