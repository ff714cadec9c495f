import type { Find, Found } from './found.ts';
import { maskMiddle } from './mask.ts';

const AT = /@|＠|[[(（【]\s?at\s?[\])）】]/gi;
const LOCAL = /[A-Za-z0-9._%+\-Ａ-Ｚａ-ｚ０-９．]{1,64}[ \u200B-\u200D]?$/;
const DOMAIN =
  /^[ \u200B-\u200D]?(?:[A-Za-z0-9\-Ａ-Ｚａ-ｚ０-９]{1,63}[.．。]){1,4}[A-Za-zＡ-Ｚａ-ｚ]{2,24}/;
/** RFC 2606: names to which nothing can be sent. */
const UNDELIVERABLE = /(?:^|\.)(?:example\.(?:com|net|org|cn)|example|test|invalid|localhost)$/;
const UNSEEN = /[\s\u200B-\u200D]/g;

/** Addresses of electronic mail, but for those that nothing can be sent to. */
export const findEmails: Find = (text) => {
  const found: Found[] = [];
  AT.lastIndex = 0;
  for (let sign = AT.exec(text); sign; sign = AT.exec(text)) {
    const behind = sign.index + sign[0].length;
    const local = LOCAL.exec(text.slice(Math.max(0, sign.index - 65), sign.index))?.[0];
    const domain = DOMAIN.exec(text.slice(behind, behind + 200))?.[0];
    if (local === undefined || domain === undefined) continue;
    const address = [plain(local), plain(domain).replaceAll('。', '.')] as const;
    if (UNDELIVERABLE.test(address[1])) continue;
    found.push({
      kind: 'email',
      start: sign.index - local.length,
      end: behind + domain.length,
      masked: `${maskMiddle(address[0], 1, 0)}@${address[1]}`,
      folded: address.join('@'),
    });
  }
  return found;
};

function plain(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
}
