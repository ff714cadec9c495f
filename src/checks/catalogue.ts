import type { ReferenceTarget } from '../schema/fields.ts';
import type { Entry, EntryOf } from '../source/entry.ts';
import { isKind, type Kind } from '../source/kinds.ts';
import type { Reading } from '../source/reading.ts';
import { congressLists, isCongressList } from '../source/references.ts';

/** Something that an id can point at. */
export interface Known {
  readonly id: string;
  /** Name or title; empty for a record that cannot be read. */
  readonly label: string;
}

/** What is told of a record that is no longer there. */
type Withdrawal = NonNullable<EntryOf<'congress'>['data']['withdrawn']>[number];

/** What an id can point at, as a kind, a list in `congress.yaml`, or `any`. */
type Target = ReferenceTarget | Kind;

/** Ids of one town under one target, for example all its deputies. */
type Shelf = Map<string, Known>;

/** Every record of every town by id, valid or not: what is broken is there all the same. */
export class Catalogue {
  readonly #towns = new Map<string, Map<Target, Shelf>>();
  readonly #withdrawn = new Map<string, Withdrawal>();

  constructor({ files, entries }: Pick<Reading, 'files' | 'entries'>) {
    for (const { place } of files) {
      if (place.is === 'record' && place.kind !== 'congress') {
        this.#add(place.town, place.kind, { id: place.id, label: '' });
      }
    }
    for (const entry of entries) {
      if (entry.kind === 'congress') this.#addLists(entry);
      else this.#add(entry.town, entry.kind, { id: entry.id, label: labelOf(entry) });
    }
  }

  /**
   * What the ids of a target can be in a town. Undefined where that cannot be known,
   * because `congress.yaml` is missing or broken.
   */
  all(town: string, target: Target): readonly Known[] | undefined {
    const shelf = this.#shelf(town, target);
    return shelf && [...shelf.values()];
  }

  /** Whether an id may stand; also true where it cannot be known. For `any` the id is `kind/id`. */
  has(town: string, target: Target, id: string): boolean {
    if (target !== 'any') return this.#shelf(town, target)?.has(id) ?? true;
    const slash = id.indexOf('/');
    const kind = id.slice(0, slash);
    return isKind(kind) && kind !== 'congress' && this.has(town, kind, id.slice(slash + 1));
  }

  /** What a town says of a record that it took back, by `kind/id`. */
  withdrawal(town: string, record: string): Withdrawal | undefined {
    return this.#withdrawn.get(`${town}/${record}`);
  }

  #shelf(town: string, target: Target): Shelf | undefined {
    const shelf = this.#towns.get(town)?.get(target);
    return shelf ?? (isCongressList(target) ? undefined : new Map());
  }

  #add(town: string, target: Target, known?: Known): void {
    const shelves = this.#towns.get(town) ?? new Map<Target, Shelf>();
    this.#towns.set(town, shelves);
    const shelf = shelves.get(target) ?? new Map<string, Known>();
    shelves.set(target, shelf);
    if (known) shelf.set(known.id, known);
  }

  #addLists({ town, data }: EntryOf<'congress'>): void {
    for (const one of data.withdrawn ?? []) this.#withdrawn.set(`${town}/${one.record}`, one);
    for (const list of congressLists) {
      this.#add(town, list);
      for (const { id, name } of data[list] ?? []) this.#add(town, list, { id, label: name });
    }
  }
}

/** What people call a record. */
export function labelOf({ data }: Entry): string {
  if ('title' in data) return data.title;
  if ('name' in data) return data.name;
  return 'number' in data ? `第${data.number}届` : '';
}
