/** Years, days and places in a row, which are no amounts. */
const NO_AMOUNTS = /\d{4}\s*年(?:度)?|\d+\s*月(?:份)?|\d+\s*日|第\s*\d+|\d+\s*(?:届|年)/gu;
/** With commas between them, or blanks before every three. */
const DIGITS = '(?:\\d{1,3}(?: \\d{3})+(?![\\d,.])|\\d[\\d,，]*(?:\\.\\d+)?)';
/** An amount, which may have several parts: 1亿5千万, 1万2345. */
const AMOUNT = new RegExp(`(?:${DIGITS}\\s*[百千万亿]{1,2})+(?:\\d{3,4}(?!\\d))?|${DIGITS}`, 'gu');
const UNITS = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
] as const;
/** What an amount in words looks like; it may be the one that is meant. */
const IN_WORDS = /[一二两三四五六七八九十百千半几数]/u;

/**
 * The amounts that a text gives in digits, both as written and with 万 or 亿 multiplied out; none where it gives
 * amounts in words as well, for then nobody knows which one is meant.
 */
export function numbersIn(text: string): number[] {
  const amounts = text.normalize('NFKC').replace(NO_AMOUNTS, '|');
  if (IN_WORDS.test(amounts.replace(AMOUNT, ''))) return [];
  return [...amounts.matchAll(AMOUNT)].flatMap(([written]) => readingsOf(written));
}

/** Whatever an amount can be read as: 1 342 is one number or two, 1亿5千万元 is also 15000 of 万元. */
function readingsOf(written: string): number[] {
  const whole = amountOf(written);
  if (!/[百千万亿]/u.test(written)) {
    return written.includes(' ') ? [whole, ...written.split(' ').map(amountOf)] : [whole];
  }
  const isOfOnePart = /^[^百千万亿]+[百千万亿]$/u.test(written);
  if (isOfOnePart) return [amountOf(written.slice(0, -1)), whole];
  return [whole, exact(whole / 1e4), exact(whole / 1e8)];
}

/** What an amount is in all: what stands before the biggest unit, so many times, and what stands behind it. */
function amountOf(written: string): number {
  for (const [unit, times] of UNITS) {
    const at = written.lastIndexOf(unit);
    if (at !== -1)
      return exact(amountOf(written.slice(0, at)) * times + amountOf(written.slice(at + 1)));
  }
  return Number(written.replace(/[,，\s]/gu, ''));
}

/** 0.1 × 3 is not quite 0.3 to a computer. */
function exact(number: number): number {
  return Number(number.toPrecision(12));
}
