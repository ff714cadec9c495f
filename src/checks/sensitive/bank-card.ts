import type { Found } from './found.ts';
import { maskMiddle } from './mask.ts';
import type { Run } from './run.ts';
import { before, isPartOfCode, placeOf, readsAsOne, windowsOf, type Window } from './window.ts';

const NAMED =
  /卡号|账号|帐号|账户|帐户|银行|开户|户名|收款|汇款|打款|转账|储蓄|借记卡|信用卡|存折|工行|农行|建行|中行|交行|邮储|信用社|社保卡|一卡通/;
const ORGANISATION = /信用代码|机构代码|组织代码|统一代码|税号|识别号|对公/;
const ZERO = 48;
const LENGTHS = [19, 18, 17, 16, 15, 14, 13];

/** Numbers of bank cards: 13 to 19 digits that pass Luhn's check and are called so, or that begin as China UnionPay's do. */
export function findBankCards(runs: readonly Run[]): Found[] {
  return runs.flatMap((run) =>
    LENGTHS.flatMap((length) => windowsOf(run, length, passesLuhn))
      .filter(isCard)
      .map((window) => ({
        kind: 'bank-card' as const,
        ...placeOf(window),
        masked: maskMiddle(window.digits, 4, 4),
        folded: window.digits,
      })),
  );
}

function isCard(window: Window): boolean {
  const { digits } = window;
  const words = before(window, 24);
  const named = NAMED.test(words);
  if (!named && !(digits.startsWith('62') && digits.length >= 16)) return false;
  return readsAsOne(window, named) && !isPartOfCode(window) && !ORGANISATION.test(words);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = digits.charCodeAt(digits.length - 1 - at) - ZERO;
    const twice = at % 2 === 0 ? value : value * 2;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
