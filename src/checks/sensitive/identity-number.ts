import type { Found } from './found.ts';
import { maskMiddle } from './mask.ts';
import type { Run } from './run.ts';
import {
  before,
  behind,
  isPartOfCode,
  placeOf,
  readsAsOne,
  windowsOf,
  type Window,
} from './window.ts';

/** GB 11643-1999: what each of the first 17 digits counts, and the sign for each remainder of 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '10X98765432';
/** GB/T 2260: the first two digits of an area. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const NAMED = /身份证|身分证|证件号|公民身份|残疾人?证|户口/;
/** The code of an organisation is public, and may consist of digits only. */
const ORGANISATION = /信用代码|机构代码|组织代码|统一代码|税号|识别号/;
const X =
  /^(?:[ \t\u3000\u00A0\u200B-\u200D\u2060\uFEFF\-－_.·•—–、,，/／]{0,4}|[ \t]*\r?\n[ \t]{0,20})[Xx×ⅩⅹＸｘХхΧχ](?![A-Za-z0-9])/;

const LONGEST_CHAIN = 4;

/** Numbers of identity cards, of 18 digits and the old ones of 15. */
export function findIdentityNumbers(runs: readonly Run[]): Found[] {
  return runs.flatMap((run) => [
    ...withoutChains(windowsOf(run, 17, mayBeNew)).flatMap((window) => withX(window) ?? []),
    ...longer(run).flatMap((window) => (isNumber(window) ? found(window) : [])),
    ...withoutChains(windowsOf(run, 15, mayBeOld)).flatMap((window) =>
      isOldNumber(window) ? found(window) : [],
    ),
  ]);
}

/** Of 18 digits, or of 20: the number of a disability certificate is an identity number and two more digits. */
function longer(run: Run): Window[] {
  const certificates = windowsOf(run, 20, mayBeNew).map(({ from, digits }) => {
    return { run, from, to: from + 18, digits: digits.slice(0, 18) };
  });
  return [...windowsOf(run, 18, mayBeNew), ...certificates];
}

function withX(window: Window): Found | undefined {
  const sign = X.exec(behind(window, 24))?.[0];
  const digits = `${window.digits}X`;
  if (sign === undefined || !isValid(digits, NAMED.test(before(window, 16)))) return undefined;
  const { start, end } = placeOf(window);
  return made(digits, start, end + sign.length);
}

function isNumber(window: Window): boolean {
  const words = before(window, 20);
  return isValid(window.digits, NAMED.test(words)) && !ORGANISATION.test(words);
}

function mayBegin(digits: string): boolean {
  return PROVINCES.has(digits.slice(0, 2));
}

function mayBeNew(digits: string): boolean {
  return mayBegin(digits) && isDay(digits.slice(6, 14));
}

function isValid(digits: string, named: boolean): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  // Of what is called an identity number a digit may be mistyped.
  return named || digits[17] === SIGNS[sum % 11];
}

function mayBeOld(digits: string): boolean {
  return mayBegin(digits) && isDay(`19${digits.slice(6, 12)}`);
}

/** Of many windows that overlap one after the other only the first few can matter. */
function withoutChains(windows: readonly Window[]): Window[] {
  let [chain, end] = [0, 0];
  return windows.filter(({ from, to }) => {
    if (from >= end) [chain, end] = [0, to];
    chain += 1;
    return chain <= LONGEST_CHAIN;
  });
}

function isOldNumber(window: Window): boolean {
  const words = before(window, 20);
  const named = NAMED.test(words);
  return readsAsOne(window, named) && !isPartOfCode(window) && !ORGANISATION.test(words);
}

function isDay(digits: string): boolean {
  const number = Number(digits);
  const [year, month, day] = [
    Math.floor(number / 10_000),
    Math.floor(number / 100) % 100,
    number % 100,
  ];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function found(window: Window): Found {
  const { start, end } = placeOf(window);
  return made(window.digits, start, end);
}

function made(folded: string, start: number, end: number): Found {
  return { kind: 'identity-number', start, end, masked: maskMiddle(folded, 2, 3), folded };
}
