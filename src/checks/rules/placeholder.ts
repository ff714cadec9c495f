import type { FileRule } from '../issue.ts';
import { hitsOf, remarksOn, type Remark } from '../in-prose.ts';
import { withoutCode, type Prose } from '../prose.ts';
import { quoted } from '../subject.ts';

const SIGNS =
  /某[某省市县区旗镇乡村局街社]|[xX×ＸｘＸ*＊]{2}|TODO|TBD|FIXME|待补充|待填|待(?:核实|核|查)[）)】\]]|此处填|[_＿]{3}/;
/** A year, or a word, of which a part was left to be filled in. */
const PLACEHOLDERS =
  /(?:19|20)[xX×ＸｘX*＊?？]{2}(?=\D|$)|(?<=\p{Script=Han})[xX×Ｘｘ*＊]{2,}(?!\p{L}*\p{Script=Latin})|(?<![\p{Script=Latin}\d])[xX×Ｘｘ*＊]{2,}(?=\p{Script=Han})|某某某?|\b(?:TODO|TBD|FIXME)\b|待(?:补充|填写?)(?=[。.！!]?[）)】\]”"'|*]|[。.！!]?\s*$|[：:])|(?<=[（(【[])待(?:核实|核|查)(?=[）)】\]])|[_＿]{3,}|此处填写?/gmu;
/** A place or body whose name is masked: 某镇, 某局; not a word that only begins alike: 某区域, 某市场, 某村民. */
const MASKED =
  /(?<!某)某(?:省(?!份|级)|市(?![场民级值])|县(?!级)|区(?![域间别段块级位])|旗(?![下舰])|镇(?!级)|乡(?![间亲级土])|村(?![民庄级])|局(?![部面势])|街道|社区)/gu;
/** A circular leaves out who was disciplined, and so does whoever tells of it. */
const CIRCULAR = /(?:通报|案例|典型|警示)[^。；！？\n]*$/u;
/** Said in the same line: the name is not known to whoever writes, 某镇（原文隐去镇名）. */
const SAID_TO_BE_MASKED = /隐去/u;
const BOLD = /\*\*(?=\S)[^*\n]+?(?<=\S)\*\*|^\s*[-*_]{3,}\s*$/gmu;
/** What is spoken of, not written: 不写“某某家门口”. */
const SPOKEN_OF = /“[^”]*”/gu;

/** Nothing is left to be filled in. */
export const placeholder: FileRule = {
  name: 'placeholder',
  about: '没有留下要填还没有填的字，例如 20XX、某某、某镇、待补充',
  scope: 'file',
  level: 'error',
  check: (file) => remarksOn(file, SIGNS, placeholdersIn),
};

/** Every placeholder in a text. */
export function placeholdersIn(prose: Prose): Remark[] {
  const text = withoutCode(prose).replace(SPOKEN_OF, (words) => ' '.repeat(words.length));
  const plain = prose.path ? text : text.replace(BOLD, (bold) => ' '.repeat(bold.length));
  const unfilled = hitsOf(plain, PLACEHOLDERS).map(({ found, ...hit }) => ({
    ...hit,
    message: `${quoted(found)}是还没有填的内容`,
    hint: '写上实际内容；不知道就删去这一项或这句话；原文隐去、查不到的，在 note 里说明，并写一项例外',
  }));
  const masked = hitsOf(text, MASKED)
    .filter(({ from }) => !SAID_TO_BE_MASKED.test(lineAround(text, from)))
    .filter(({ from }) => !CIRCULAR.test(text.slice(Math.max(0, from - 80), from)))
    .map(({ found, ...hit }) => ({
      ...hit,
      message: `${quoted(found)}没有写出名称`,
      hint: '写上真实的名称；原文隐去、查不到的，在同一处写明，例如 某镇（原文隐去镇名）',
    }));
  return [...unfilled, ...masked];
}

/** The line, in Markdown the paragraph, that an offset lies in. */
function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end);
}
