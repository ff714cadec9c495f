import { COMMON_IN_NAMES } from './given-names.ts';
import { SINGLE_SURNAMES } from './surnames.ts';

const HAN = '\\u4E00-\\u9FFF';
const BLANK = '[ \\u00A0\\u3000]';
const SURNAME = `[${SINGLE_SURNAMES}]`;
const GIVEN = `[${COMMON_IN_NAMES}]`;

/**
 * The blanks within a name or a heading that WPS puts in to make them as wide as others: 孙　军, 王 大 明, 姓　名.
 * Chinese is written without, so that a surname and one character apart are hardly anything else.
 */
export const ALIGNMENT = [
  `${BLANK}(?<=${SURNAME}${BLANK})${BLANK}{0,3}(?=${GIVEN}|[${HAN}](?![${HAN}]))`,
  `${BLANK}(?<=${SURNAME}${BLANK}{1,4}[${HAN}]${BLANK})${BLANK}{0,3}(?=[${HAN}](?![${HAN}]))`,
  `${BLANK}(?<=姓${BLANK})${BLANK}{0,7}(?=名)|${BLANK}(?<=户${BLANK})${BLANK}{0,7}(?=主)`,
].join('|');

/** One after the other: that there is no Chinese character before a blank is soon seen. */
const FIRST = new RegExp(
  `${BLANK}(?<=[${HAN}].)(?=${BLANK}{0,7}[${HAN}])(?<=[${SINGLE_SURNAMES}姓户].)`,
);

/** Whether a text may hold such blanks; hardly one does. */
export function mayBeAligned(text: string): boolean {
  return FIRST.test(text);
}
