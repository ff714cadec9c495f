import type { Found } from './found.ts';
import { maskMiddle } from './mask.ts';
import type { Run } from './run.ts';
import { before, isPartOfCode, placeOf, readsAsOne, windowsOf, type Window } from './window.ts';

const MOBILE = /^1[3-9]\d{9}$/;
/** Country code, or the 0 once dialled before a mobile number from elsewhere. */
const PREFIXED = /^(?:0086|086|86|0)(1[3-9]\d{9})$/;
/** An area code, of three digits for the biggest cities, and a number that begins with 2 to 8. */
const LANDLINE = /^0(?:10|2[0-57-9])[2-8]\d{6,7}$|^0[3-9]\d\d[2-8]\d{6,7}$/;
const LOCAL = /^[2-8]\d{6,7}$/;
const COMPACT_DAY = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const NAMED = /电话|手机|联系|微信|号码|致电|拨打|短信|座机|传真|tel|phone|mobile/i;
/** Words directly before a number without an area code. */
const CALLED =
  /(?:电话|座机|传真|热线|致电|拨打|tel|telephone|phone)(?:号码)?(?:是|为)?[：:.\s]{0,3}["'“]?$/i;

/** Mobile numbers, also behind +86, in whatever groups. */
export function findMobiles(runs: readonly Run[]): Found[] {
  return runs.flatMap((run) => [
    ...windowsOf(run, 11, (digits) => MOBILE.test(digits))
      .filter(isNumber)
      .map((window) => found('mobile', window, 3)),
    ...[15, 14, 13, 12]
      .flatMap((length) => windowsOf(run, length, (digits) => PREFIXED.test(digits)))
      .filter(isNumber)
      .map(({ to }) => found('mobile', windowUpTo(run, to, 11), 3)),
  ]);
}

/** Landline numbers with their area code; without it where the words before them call them so. */
export function findLandlines(runs: readonly Run[]): Found[] {
  return runs.flatMap((run) => {
    const whole = [12, 11, 10]
      .flatMap((length) => windowsOf(run, length, (digits) => LANDLINE.test(digits)))
      .filter(isNumber);
    if (whole.length > 0) return whole.map((window) => found('landline', window, 4));
    return [8, 7]
      .flatMap((length) => firstOf(run, length))
      .filter(isLocal)
      .map((window) => found('landline', window, 0));
  });
}

function isNumber(window: Window): boolean {
  return readsAsOne(window, NAMED.test(before(window, 12))) && !isPartOfCode(window);
}

function isLocal(window: Window): boolean {
  return (
    window.from === 0 &&
    LOCAL.test(window.digits) &&
    !COMPACT_DAY.test(window.digits) &&
    CALLED.test(before(window, 16)) &&
    readsAsOne(window, false)
  );
}

/** Only the digits at the head of a run. */
function firstOf(run: Run, length: number): Window[] {
  return windowsOf({ ...run, digits: run.digits.slice(0, length) }, length).filter(({ to }) => {
    return to === run.digits.length || run.joints[to] !== 'none';
  });
}

function windowUpTo(run: Run, to: number, length: number): Window {
  return { run, from: to - length, to, digits: run.digits.slice(to - length, to) };
}

function found(kind: 'mobile' | 'landline', window: Window, head: number): Found {
  const masked = maskMiddle(window.digits, head, 4);
  return { kind, ...placeOf(window), masked, folded: window.digits };
}
