import type * as z from 'zod';

/** Where a value lies in the data of a record: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/** A complaint of a schema. `message` is empty where the schema has no words of its own. */
export type SchemaIssue = z.core.$ZodIssue;

/** What bytes seem to be instead of UTF-8; `bom` is UTF-8 with a mark in front of it. */
export type EncodingGuess = 'bom' | 'gbk' | 'utf-16' | 'binary' | 'damaged';

/** What YAML can do and content must not: it hides what a reviewer has to read. */
export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'directive';

/** How a YAML text breaks the grammar: a code of the `yaml` package, or `TOO_DEEP`. */
export type YamlCode = string;

/** What one file has wrong, whatever it is about. */
interface In<Code extends string> {
  readonly code: Code;
  /** Path below the content folder, with `/`; the file may be the one that is missing. */
  readonly file: string;
}

/** Offsets in the text of the file. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Something that kept a file, or a part of it, from becoming a record. Codes only: the words are with the checks. */
export type Fault =
  | (In<'unreadable'> & { readonly why: 'permission' | 'special' | 'gone' })
  | In<'symlink'>
  | (In<'stray'> & { readonly why: string; readonly hint: string })
  | (In<'twin'> & { readonly other: string; readonly by: 'ending' | 'case' })
  | (In<'large'> & { readonly bytes: number; readonly limit: number })
  | (In<'encoding'> & { readonly guess: EncodingGuess } & Span)
  | In<'empty'>
  | (In<'front-matter'> & { readonly problem: 'missing' | 'unclosed' })
  | (In<'yaml'> & { readonly problem: YamlCode } & Span)
  | (In<'duplicate-key'> & Span)
  | (In<'yaml-feature'> & { readonly feature: YamlFeature } & Span)
  | (In<'schema'> & { readonly issue: SchemaIssue; readonly data: unknown })
  | (In<'no-congress'> & { readonly town: string })
  | In<'no-site'>;
