/** Characters that names of Uygurs, Kazakhs and other peoples are written with in Chinese. */
const SOUNDS =
  '阿艾爱安巴拜班包贝比别宾波伯布才采措达旦丹道德迪丁朵杜都尔而耳法甫夫嘎噶格古哈海汗罕赫合吉加江姜杰津卡开凯克肯库拉兰勒力里丽莉列林龙鲁罗洛马玛买麦曼米明莫木姆穆娜那乃尼妮努诺帕普奇其恰强曲热仁日荣如萨赛桑沙山珊生斯松苏塔台坦提铁吐托图娃瓦外万旺维乌吾西希夏先香逊雅亚扬央牙衣伊依玉扎则泽哲珠卓孜兹再宗白祖不肉司苛孟衮毕叶胡';
/** The name and, behind a dot, that of the father: 古丽娜尔·买买提. */
const DOTTED = new RegExp(`[${SOUNDS}]{2,7}[·•・‧．][${SOUNDS}]{2,7}`, 'y');

/** How many characters of a name in two parts with a dot between them stand at an offset; 0 where none does. */
export function dottedNameAt(text: string, at: number): number {
  DOTTED.lastIndex = at;
  return DOTTED.exec(text)?.[0].length ?? 0;
}
