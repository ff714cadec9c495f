/** Why what a file says, or a part of it, cannot be known here. */
export type Unread =
  /** Closed with a password, or damaged. */
  | 'closed'
  /** Pages that are pictures. */
  | 'scanned'
  /** A format before OOXML: doc, xls, ppt, wps, et. Read roughly. */
  | 'old'
  /** An archive with files in it. */
  | 'archive'
  | 'large'
  /** Of a format that nothing here reads: sound, film, programs. */
  | 'unknown';

/** What could be had of a file that is no record: a document, a picture, an archive. */
export interface Contents {
  /** Its text with the names of its parts, in compatibility form: PDF writes 身 as ⾝. */
  readonly text: string;
  /** Whether it says where a picture was taken. */
  readonly located: boolean;
  readonly unread?: Unread;
}

/** A file that lies among the content, or beside it, and is no record. */
export interface Attachment extends Contents {
  /** Path below the content folder; `../public/…` for what is published as it is. */
  readonly path: string;
}
