/** Surnames of one character, the common ones first; those that are mostly other words (和, 时, 都, 从 …) are left out. */
export const SINGLE_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯温梅童祝骆单纪舒屈项裘缪茅左谷车柴甄焦詹欧庄颜倪尚聂卜岳齐耿关兰焉娄盛章鲁葛伍俞涂苗凌花翁游裴霍殷冉阮柳鲍费廉岑滕毕邬安傅卞伏成谈庞闵席季麻强路危樊丘蔺晏瞿阳储牟佟蒙褚连尤吉仇祁宁符卓蒲邢桂臧冀佘翟宫桑隋管房商靳胥芦原郁丛沙边晁郎敖景戚解池栾苟简迟衣邝冼闫麦巫巩党练鞠郗郜揭匡丰芮羊应宗宣贲包诸' +
  // 百家姓, as far as the common ones above have not got them.
  '喻柏窦奚酆伊湛狄昝嵇钮荀於汲邴糜隗宓蓬仲钭厉戎蓟邰鄂屠莘贡劳逄姬堵郦雍郤璩濮冉扈郏浦慕茹宦艾慎戈庾暨衡寇阙殳沃蔚夔隆厍訾阚饶乜巢蒯荆竺逯桓亓仉岑乌韶胥冀晁鞠谌母苑';

/** Surnames of 百家姓, and some more, that in a sentence are nearly always other words: only where a name must stand they are one. */
const WORDS =
  '和时都从水山农扶容占曲索籍嘉燕鱼融冷勾越束经计支杭滑惠封羿富巴弓牧仰暴祖幸司薄印宿怀咸阴能苍双闻党通别充习古终居步满弘国广禄东利师那简空曾毋养须相查后红权盖益公海有哈笪年爱第五言福木火来才平由冶强战黑敬过风区化功库门回盛可让信干';

const single = new Set(SINGLE_SURNAMES);
const words = new Set(WORDS);

/** Of two characters. */
const double = new Set(
  (
    '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 司徒 司空 令狐 夏侯 东方 长孙 宇文 端木 轩辕 独孤 南宫 澹台 闻人 申屠 太叔 呼延 ' +
    '万俟 赫连 公羊 公冶 宗政 濮阳 淳于 单于 仲孙 钟离 鲜于 闾丘 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 ' +
    '谷梁 段干 东郭 羊舌 微生 左丘 梁丘'
  ).split(' '),
);

/** How many characters of the surname stand at an offset of a text; 0 where none does. */
export function surnameAt(text: string, at: number): 0 | 1 | 2 {
  if (double.has(text.slice(at, at + 2))) return 2;
  return single.has(text.charAt(at)) ? 1 : 0;
}

/** Whether a character is some surname, also one that is mostly another word. */
export function isSurname(text: string): boolean {
  return double.has(text) || single.has(text) || words.has(text);
}
