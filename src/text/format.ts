const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** A day as people read it, as far as it is known: `2026年3月5日`, `2026年3月`, `2026年`, `日期不详`. */
export function formatDay(day: string | undefined): string {
  if (!day) return '日期不详';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`;
}

/** A day without its year, with its weekday: `11月25日 周三`. */
export function formatShortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${month}月${date}日 ${weekday}`;
}

/** A day among those of a year, which it names only where it is of another: `11月3日`, `2025年12月3日`. */
export function formatMonthDay(day: string, year: string): string {
  return formatDay(day).replace(`${year}年`, '');
}

/** From one partial day to another; one of them alone where they are the same or the other is unknown. */
export function formatSpan(from: string | undefined, to: string | undefined): string {
  if (!to || from === to) return formatDay(from);
  if (!from) return `至${formatDay(to)}`;
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)) {
    return `${formatDay(from)}至${Number(to.slice(8))}日`;
  }
  return from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4
    ? `${formatDay(from)}至${formatDay(to).slice(5)}`
    : `${formatDay(from)}至${formatDay(to)}`;
}

/** A day that was inferred says so. */
export function formatInferred(text: string, inferred: boolean | undefined): string {
  return inferred ? `${text}（推断）` : text;
}

const NUMERALS = '零一二三四五六七八九';

/** `第十八届`: a whole number from 1 to 99 in Chinese numerals between two words. */
export function formatOrdinal(number: number, word: string): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const text = `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones] : ''}`;
  return `第${number > 0 && number < 100 ? text : number}${word}`;
}

/** `2026-03` as `2026年3月`. */
export const formatMonth = (month: string) => formatDay(month);

/** A clock time as people read it: `9:00`. */
export const formatTime = (time: string) => time.replace(/^0/, '');

/** A number with separators: `30,360`. */
export const formatNumber = (value: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** Yuan: in 万元 from ten thousand on. */
export function formatMoney(yuan: number): string {
  return yuan >= 10_000 ? `${formatNumber(yuan / 10_000)}万元` : `${formatNumber(yuan)}元`;
}

/** A stated number with its unit, as exact as the source had it: `300多万元`, `约80户`. */
export function formatQuantity(quantity: {
  value: number;
  unit: string;
  approximate?: '约' | '以上' | '多' | undefined;
}): string {
  const { value, unit, approximate } = quantity;
  const large = unit === '元' && value >= 10_000;
  const number = formatNumber(large ? value / 10_000 : value);
  const measure = large ? '万元' : unit;
  if (approximate === '约') return `约${number}${measure}`;
  if (approximate === '多') return `${number}多${measure}`;
  return `${number}${measure}${approximate ?? ''}`;
}

/** A rate to one place: `1.2`, `0.0`. */
export const formatRate = (rate: number) => rate.toFixed(1);

/** A length of time in years and months, as people say it: `约2年10个月`. */
export function formatLength(days: number): string {
  const months = Math.round(days / 30.4375);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months === 0) return `${days}天`;
  return `约${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}个月` : ''}`;
}

/** A share with its numerator and denominator; without a percentage below ten. Never 100% for less than all, nor 0% for more than none. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '没有';
  const plain = `${formatNumber(part)}／${formatNumber(whole)}`;
  if (whole < 10) return plain;
  const rounded = Math.round((part / whole) * 100);
  const percent = part > 0 && part < whole ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${plain}（${percent}%）`;
}

/** A size of a file: `12 KB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${formatNumber(Math.ceil(kilobytes))} KB`;
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10)} MB`;
}
