/** Parts of patterns of marks on papers. */

export const GAP = '[ \\t\\u3000]{0,4}';
/** Typeset with blanks between, as marks on a title page are. */
export const apart = (word: string) => [...word].join(GAP);
/** Any of some words, typeset so or not. */
export const oneOf = (...words: string[]) => `(?:${words.map(apart).join('|')})`;
export const CLASSES = oneOf('绝密', '机密', '工作秘密', '秘密');
export const LINE = '^[#>*\\- \\t\\u3000]{0,12}';
/** Where a line or a value begins. */
export const HEAD = `${LINE}(?:[A-Za-z]{1,20}:[ \\t]{1,4}["'“]?)?`;
/** No word goes on behind a mark. */
export const NO_MORE = '(?![\\u4E00-\\u9FFF])';
