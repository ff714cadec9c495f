import { day } from '../src/schema/fields.ts';
import { WrongUse } from './options.ts';

/**
 * The day for which a command works, `YYYY-MM-DD`: `HUIYIN_TODAY`, or today in Asia/Shanghai.
 * @param environment such as `process.env`
 * @throws WrongUse where the variable holds no day
 */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const fixed = environment['HUIYIN_TODAY'];
  if (!fixed) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  }
  if (day.safeParse(fixed).success) return fixed;
  throw new WrongUse(`环境变量 HUIYIN_TODAY 写成了“${fixed}”；要写成年-月-日，例如 2026-03-05。`);
}
