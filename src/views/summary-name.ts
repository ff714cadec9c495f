import type { Summary } from '../model/records.ts';
import { formatInferred } from '../text/format.ts';

/** What a summary is called among those of its town: `2024年`, `2024年半年`, `2015年（推断）`, `年份不详`. */
export function yearName({ data }: Summary): string {
  if (data.year === undefined) return '年份不详';
  const half = data.span === '半年' ? '半年' : '';
  return formatInferred(`${data.year}年${half}`, data.dateInferred);
}
