import { isCommonInNames } from './given-names.ts';

/** What is grown and reads like a name, but hardly is one. */
const ONLY_CROPS =
  '金银花|单季稻|安吉白茶|黄茶|葛花|艾草|桑蚕|金柿|金果梨|金针菇|金桔|金橘|黄桃|黄精|黄芪|黄芩|黄连|黄柏|黄瓜|黄豆|黄花菜|黄牛|黄鳝|麦冬|葛根|葛粉|柴胡|党参|白术|白及|白芨|白芷|白菜|白茶|石斛|石榴|石蛙|花椒|花生|花菜|毛竹|雷竹|方竹|罗汉果|高粱|芦笋|桑葚|杨桃|桂圆|温郁金|龙虾';
/** What is a name as well. */
const NAMES_TOO = '杨梅|梅花|白莲|李子|梅子|金丝|黄金茶|白玉|金菊|黄菊|石蒜|云耳';
const CROP = new RegExp(`(${ONLY_CROPS})|${NAMES_TOO}`, 'y');
/** What is said of a crop. */
const GROWN =
  /^(?:种植|采摘|栽培|栽种|嫁接|移栽|收购|销售|滞销|销路|产业|产量|价格|加工|深加工|生产|基地|大棚|育苗|养殖|苗|林|园|节|树|田|亩|丰收|收成|减产|绝收|受灾|烂|卖|专业|合作|农场|示范|品种|长势|成熟|上市|开花|结果|枇杷)/;
/** What is said of somebody. */
const SAID = /^(?:反映|提出|要求|申请|投诉|举报|患|家|的|等人|说|来|同|女士|先生|因病|今年|[（(])/;

/** 黄桃种植 begins with a crop; 黄桃反映 and 黄桃英 are somebody. */
export function isCrop(text: string, at: number): boolean {
  CROP.lastIndex = at;
  const match = CROP.exec(text);
  if (!match) return false;
  const [word, only] = match;
  const rest = text.slice(at + word.length, at + word.length + 4);
  if (GROWN.test(rest)) return true;
  if (only === undefined || SAID.test(rest)) return false;
  return word.length > 2 || !isCommonInNames(rest.charAt(0));
}
