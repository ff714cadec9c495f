import { Converter } from 'opencc-js/t2cn';

/**
 * What people write for a word of the vocabulary and surely mean it. Only what no reader could take otherwise
 * belongs here: a clerk types what is suggested, and a wrong word falsifies the record.
 */
const SAME: Readonly<Record<string, string>> = {
  周天: '周日',
  全年: '年度',
  全年度: '年度',
  半年度: '半年',
  整改中: '正在整改',
  办理中: '正在办理',
  已经整改: '已整改',
  已经解决: '已解决',
  已经做到: '已做到',
  未整改: '没有整改',
  未做到: '没有做到',
  每星期: '每周',
  每个月: '每月',
  人代会: '人民代表大会会议',
};

/** Characters that are typed for each other because they sound alike; the first stands for all. */
const ALIKE = ['议义仪', '复覆', '已以', '做作', '在再', '详祥', '决绝'];
/** What may stand around a word without changing it. */
const AROUND = /^[的了类级性\p{P}]*$/u;
/** A word with one of these says the opposite of what it says without. */
const NEGATIVE = /[不未没非无]/;

let converter: ((text: string) => string) | undefined;

/** The one word that was certainly meant; undefined where another could be meant as well, or none. */
export function meantWord(written: string, words: readonly string[]): string | undefined {
  const text = bare(written);
  const same = words.filter((word) => word === text || word === synonymOf(text));
  const likely = same.length > 0 ? same : words.filter((word) => isLike(text, word));
  const [meant] = likely;
  if (meant === undefined || likely.length > 1) return undefined;
  return NEGATIVE.test(text) === NEGATIVE.test(meant) ? meant : undefined;
}

/** Half-width and simplified, without blanks. */
function bare(written: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(written.normalize('NFKC').replace(/\s+/g, ''));
}

function synonymOf(text: string): string | undefined {
  const weekday = /^(?:星期|礼拜)([一二三四五六日天])$/.exec(text)?.[1];
  return weekday ? `周${weekday === '天' ? '日' : weekday}` : SAME[text];
}

/** Whether a text is a word with a slip of the pen, its beginning, or the word with empty words around it. */
function isLike(text: string, word: string): boolean {
  if (sound(text) === sound(word)) return true;
  if (text.length > 1 && word.startsWith(text)) return true;
  const at = text.indexOf(word);
  return at !== -1 && AROUND.test(text.slice(0, at) + text.slice(at + word.length));
}

function sound(text: string): string {
  return [...text]
    .map((letter) => ALIKE.find((group) => group.includes(letter))?.[0] ?? letter)
    .join('');
}
