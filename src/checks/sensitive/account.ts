import type { Find } from './found.ts';
import { maskMiddle } from './mask.ts';

/** Of WeChat: a letter and 5 to 19 more signs, or the telephone number; of QQ: 5 to 11 digits. 公众号 and 群 are public. */
const ACCOUNT =
  /(?:微信|wechat|weixin|\bvx|(?<![A-Za-z])QQ|ＱＱ|扣扣)(?:账号|帐号|号码|号)?(?:是|为)?[ \t\u3000]{0,2}[：:]?[ \t\u3000]{0,2}((?<=[信tnx号是为：: \t\u3000])[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_@＠-])|[1-9１-９][0-9０-９]{4,10}(?![A-Za-z0-9０-９@＠年月日人个户元]|\.\d))/gi;
/** Hardly a text has one of these; none is looked at without. */
const SIGN = /微信|QQ|qq|ＱＱ|扣扣|e[Cc]hat|eixin|vx|VX/;
/** Names of the programs themselves. */
const NO_ACCOUNT = /^(?:wechat|weixin|mini|https?)/i;

/** Accounts of WeChat and QQ behind the word for them: they lead to a person as a telephone number does. */
export const findAccounts: Find = (text) => {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(ACCOUNT)].flatMap(({ 0: written, 1: value = '', index }) => {
    if (NO_ACCOUNT.test(value)) return [];
    const end = index + written.length;
    const start = end - value.length;
    const folded = value.normalize('NFKC');
    return { kind: 'account', start, end, masked: maskMiddle(folded, 2, 0), folded };
  });
};
