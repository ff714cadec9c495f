import type { Reading, SourceFile } from '../../source/reading.ts';
import { findAccusations } from './accusation.ts';
import { DeclaredByTown } from './declared.ts';
import { findEchoed } from './echoed.ts';
import { findSensitive } from './find.ts';
import type { Found, Hidden } from './found.ts';

/** What residents and deputies bring forward: only here may an accusation have slipped in. */
const BROUGHT = new Set(['matters', 'motions', 'notices']);

const readings = new WeakMap<Reading, SensitiveContent>();

/** What must not be published in a reading, looked for in each file when first asked for. */
export class SensitiveContent {
  readonly #declared: DeclaredByTown;
  readonly #found = new Map<SourceFile, readonly Found[]>();

  /** The one of a reading: several rules and the engine ask for it. */
  static of(reading: Reading): SensitiveContent {
    const known = readings.get(reading) ?? new SensitiveContent(reading);
    readings.set(reading, known);
    return known;
  }

  private constructor(reading: Reading) {
    this.#declared = new DeclaredByTown(reading);
  }

  /** In the text of a file, in order. */
  inFile(file: SourceFile): readonly Found[] {
    const known = this.#found.get(file) ?? this.inText(file.text, file.path);
    this.#found.set(file, known);
    return known;
  }

  /** Whom a file says to be accused, of what. */
  accusationsIn({ text, place }: SourceFile): readonly Hidden[] {
    return place.is === 'record' && BROUGHT.has(place.kind) ? findAccusations(text) : [];
  }

  /** In words about a value that is wrong, or in its line: more than may not be published where it is right. */
  inEcho(text: string, path: string): Hidden[] {
    return findEchoed(text, this.#declared.of(townOf(path)).isPerson);
  }

  /** In any text that belongs to a path: what an attachment says, or the path itself. */
  inText(text: string, path: string): Found[] {
    return findSensitive(text, this.#declared.of(townOf(path)));
  }
}

/** The town of a path below the content folder; none for pages and what lies beside the folder. */
function townOf(path: string): string | undefined {
  const [folder = ''] = path.split('/');
  return path.includes('/') && folder !== 'pages' && folder !== '..' ? folder : undefined;
}
