/** Years, days and places in a row, which are no amounts. */
const NO_AMOUNTS = /\d{4}\s*年(?:度)?|\d+\s*月(?:份)?|\d+\s*日|第\s*\d+|\d+\s*(?:届|年)/gu;
const AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(万|亿|千|百)?/gu;
const TIMES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** What an amount in words looks like; it may be the one that is meant. */
const IN_WORDS = /[一二两三四五六七八九十百千半几数]/u;

/**
 * The amounts that a text gives in digits, both as written and with 万 or 亿 multiplied out; none where it gives
 * amounts in words as well, for then nobody knows which one is meant.
 */
export function numbersIn(text: string): number[] {
  const amounts = text.normalize('NFKC').replace(NO_AMOUNTS, ' ');
  if (IN_WORDS.test(amounts.replace(AMOUNT, ''))) return [];
  return [...amounts.matchAll(AMOUNT)].flatMap(([, digits = '', unit = '']) => {
    const number = Number(digits.replace(/[,，]/g, ''));
    const times = TIMES[unit];
    // 0.1 × 3 is not quite 0.3 to a computer.
    return times === undefined ? [number] : [number, Number((number * times).toPrecision(12))];
  });
}
