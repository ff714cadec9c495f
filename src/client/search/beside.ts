import { search as words } from '../../text/search.ts';
import type { Answer, Request } from './answer.ts';
import { element } from './element.ts';
import { isLatin, mayBeName, Names, namesLike, namesNear } from './names.ts';
import { countSynonyms, nameLinks, nearbyLinks, synonymLinks } from './offers.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { otherWords } from './synonyms.ts';

/** Chinese words longer than this are hardly names; the index of names is not loaded for them. */
const LONGEST_NAME = 6;

/** What stands beside the results: people and places of that name, other words, and what is near. */
export class Beside {
  readonly #session: Session;
  readonly #synonyms: Settings['synonyms'];
  readonly #outcome: Outcome;
  readonly #names: Names;

  constructor(session: Session, { synonyms, finder }: Settings, outcome: Outcome) {
    this.#session = session;
    this.#synonyms = synonyms;
    this.#outcome = outcome;
    this.#names = new Names(finder);
  }

  /** Adds them to an answer that is shown. What does not come is left out: it was an offer. */
  async show(answer: Answer, request: Request, isNow: () => boolean): Promise<void> {
    const others = otherWords(request.text.trim(), this.#synonyms);
    const links = element('div', {}, ...synonymLinks(others, request));
    // Beside results they need not wait for their counts; alone they are worth only what they find.
    if (answer.total > 0) this.#outcome.offer('synonyms', [links]);
    try {
      const isName = await this.#showNames(answer, request, isNow);
      // Whoever typed the initials of a name does not mean fewer letters.
      if (answer.total === 0 && !isName) {
        const near = await nearbyLinks(this.#session, request);
        if (isNow()) this.#outcome.offer('near', near);
      }
      if (isNow()) await countSynonyms(this.#session, others, request, links);
      if (isNow()) this.#outcome.offer('synonyms', [...links.childNodes]);
    } catch {
      // The results stand without it.
    }
  }

  /** Whether the words are the name of somebody or something. */
  async #showNames(
    { total, page }: Answer,
    { text }: Request,
    isNow: () => boolean,
  ): Promise<boolean> {
    const wanted = isLatin(text) || text.trim().length <= LONGEST_NAME || total === 0;
    if (page > 1 || !wanted || !mayBeName(text)) return false;
    const entries = await this.#names.entries();
    if (!isNow()) return false;
    const like = namesLike(entries, text);
    const near = total === 0 && like.length === 0 ? namesNear(entries, text) : [];
    const links = like.length > 0 ? nameLinks(like, words.names) : nameLinks(near, words.similar);
    this.#outcome.offer('names', links);
    return like.length > 0;
  }
}
