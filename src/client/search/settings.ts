import type { Feeds } from './feed.ts';

/** What the page says to its script. */
export interface Settings {
  /** Address of the page, below which the index lies. */
  readonly folder: string;
  /** Address of the finder's index. */
  readonly finder: string;
  /** Origin of the site without a slash at the end. */
  readonly origin: string;
  /** Day on which the site was made. */
  readonly day: string;
  readonly feeds: Feeds;
  /** Groups of words for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Reads them from the element that carries them. */
export function readSettings({ dataset }: HTMLElement): Settings {
  const text = (name: string) => dataset[name] || '';
  return {
    folder: text('folder'),
    finder: text('finder'),
    origin: text('origin'),
    day: text('day'),
    feeds: { folder: text('feeds'), kinds: text('feedKinds').split(' ') },
    synonyms: JSON.parse(text('synonyms') || '[]') as Settings['synonyms'],
  };
}
