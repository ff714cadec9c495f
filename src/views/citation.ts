import type { LinkedRecord, Model } from '../model/records.ts';
import * as routes from '../routes.ts';
import { citation as words } from '../text/citation.ts';
import { fill } from '../text/fill.ts';
import { viewOf } from './kinds/index.ts';
import { hrefOf } from './links.ts';

/** The file of a record's data, and its SHA-256 in hexadecimal. */
export interface CitedFile {
  /** Below the folder of the data. */
  readonly path: string;
  readonly sha256: string;
}

/** How to cite a record, and how to check years later that it still says the same. */
export interface CitationView {
  /** By GB/T 7714—2025, for an electronic resource. */
  readonly gb: string;
  readonly bibtex: string;
  /** Permanent address of the page. */
  readonly address: string;
  readonly file: {
    readonly href: string;
    readonly sha256: string;
    /** What a terminal is told to get the same hash. */
    readonly command: string;
  };
  /** The address with a piece of the text behind it. */
  readonly passage: string;
}

/** Whom and what a citation names. */
interface Cited {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  readonly seen: string;
  readonly address: string;
  readonly sha256: string;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also escaped ones: only commands leave them balanced.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it is. */
const tex = (text: string) => text.replace(/[\\{}~^#$%&_]/g, (mark) => TEX[mark] ?? `\\${mark}`);

/** GB/T 7714—2025, of an electronic resource: author. title[EB/OL]. （updated）[seen]. address. Full-width but for stops and square brackets. */
const gbOf = ({ author, title, updated, seen, address }: Cited) =>
  `${author}. ${title}[EB/OL]. （${updated}）[${seen}]. ${address}.`;

/** An entry of BibLaTeX; the double braces keep a body's name and the title as they are. */
function bibtexOf({ key, author, title, publisher, updated, seen, address, sha256 }: Cited) {
  const fields = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['organization', `{${tex(publisher)}}`],
    ['date', updated],
    ['urldate', seen],
    ['url', address],
    ['note', `SHA-256: ${sha256}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join('')}}`;
}

/** When a record was last changed: cleared for the page, or put right since. */
function updatedOn({ data: { review, corrections = [] } }: LinkedRecord): string {
  return corrections.reduce((last, { on }) => (on > last ? on : last), review.on);
}

/** What a record is called away from its page: a person's name alone would not tell. */
function citedTitle(record: LinkedRecord, title: string): string {
  const told = record.kind === 'deputies' ? fill(words.deputy, { name: title }) : title;
  return record.town.demonstration ? `${told}${words.demonstration}` : told;
}

/** A piece of a title that an address can hold as it is. */
const pieceOf = (title: string) =>
  /\p{Script=Han}{2,}/u.exec(title)?.[0] ?? encodeURIComponent(title).replaceAll('-', '%2D');

/** How to cite a record as its page stands on the day of the build. */
export function citationView(model: Model, record: LinkedRecord, file: CitedFile): CitationView {
  const { town, kind, id } = record;
  const { title } = viewOf(kind).parts(record);
  const address = routes.absolute(hrefOf(record));
  const cited: Cited = {
    key: `${town.slug}-${kind}-${id.replace('/', '-')}`,
    // What stands in an archive the editors wrote, from the summary of a congress.
    author: town.archive ? record.data.review.author : town.congress.name,
    title: citedTitle(record, title),
    publisher: model.settings.name,
    updated: updatedOn(record),
    seen: model.today,
    address,
    sha256: file.sha256,
  };
  const href = routes.dataFile(file.path);
  return {
    gb: gbOf(cited),
    bibtex: bibtexOf(cited),
    address,
    file: {
      href,
      sha256: file.sha256,
      command: `curl -s ${routes.absolute(href)} | sha256sum`,
    },
    passage: `${address}#:~:text=${pieceOf(title)}`,
  };
}
