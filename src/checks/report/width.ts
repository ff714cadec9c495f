/** Characters that take two columns of a terminal: CJK, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
/** Characters that take none: combining marks and joiners. */
const NONE = /[\p{Mn}\p{Me}\u200B-\u200F\uFE00-\uFE0F]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    if (NONE.test(letter)) return sum;
    return sum + (WIDE.test(letter) ? 2 : 1);
  }, 0);
}
