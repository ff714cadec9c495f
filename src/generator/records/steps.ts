import type { Day } from '../../model/day.ts';
import type { Town } from '../town/town.ts';

/** A row of dated steps. None goes back before the one before it, and what would happen after today does not happen. */
export class Steps<E> {
  readonly events: E[] = [];
  readonly #town: Town;
  /** The day of the last step. */
  #at: Day;
  #over = false;

  constructor(town: Town, from: Day) {
    this.#town = town;
    this.#at = from;
  }

  get at(): Day {
    return this.#at;
  }

  /** Adds the step that is made for a day, on that day or, if that is past, on the day of the last step. */
  add(on: Day, event: (on: Day) => E): void {
    const day = on < this.#at ? this.#at : on;
    if (day > this.#town.today) this.#over = true;
    if (this.#over) return;
    this.events.push(event(day));
    this.#at = day;
  }
}
