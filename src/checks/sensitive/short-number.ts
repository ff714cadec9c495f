import type { Find } from './found.ts';

/** A number that only the telephones of one network know: 短号668812. */
const SHORT =
  /(?:短号|短码|小号|虚拟网|集团网|V网)(?:号码|号)?(?:是|为)?[ \t\u3000]{0,2}[：:]?[ \t\u3000]{0,2}([0-9０-９]{3,6})(?![0-9０-９A-Za-z年月日人个户元-]|\.\d)/g;
const SIGNS = ['短号', '短码', '小号', '虚拟网', '集团网', 'V网'];

/** Short numbers within a network of mobile telephones, behind the word for them. */
export const findShortNumbers: Find = (text) => {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(SHORT)].map(({ 0: written, 1: number = '', index }) => {
    const end = index + written.length;
    const folded = number.normalize('NFKC');
    return {
      kind: 'landline',
      start: end - number.length,
      end,
      masked: '*'.repeat(folded.length),
      folded,
    };
  });
};
