const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 9999 as Chinese writes it in ordinals: 21 is 二十一, 108 is 一百零八. */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < unit) continue;
    const head = value < 20 ? '' : DIGITS.charAt(Math.floor(value / unit));
    const rest = value % unit;
    const gap = rest > 0 && rest < unit / 10 ? '零' : '';
    return `${head}${name}${gap}${rest > 0 ? inner(rest) : ''}`;
  }
  return '';
}

/** Inside a longer number ten is 一十. */
function inner(value: number): string {
  return value >= 10 && value < 20 ? `一${chineseNumber(value)}` : chineseNumber(value);
}

/** An ordinal: 第二十一. */
export function ordinal(value: number): string {
  return `第${chineseNumber(value)}`;
}
