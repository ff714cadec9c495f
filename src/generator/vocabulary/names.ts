const chars = (text: string): readonly string[] => [...text.replace(/\s/g, '')];

/** Surnames, frequent ones more than once. */
export const surnames = chars(`
  王王王王李李李李张张张张刘刘刘陈陈陈杨杨赵赵黄黄周周吴吴徐徐孙孙胡胡朱朱高林林何何郭马罗梁宋郑谢韩
  唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔
  康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申
  尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈
  鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟商荀
  蒲骆麻占晏荣郗邰郏郗仝佟仇邝匡邸虞巫匡厉逄宓隗鄢綦郦茹蔺暨缪谌阚璩禹弓桑濮宦狄宗储汲邴糜
`);

/** Second characters of given names that suit anybody. */
export const middles = chars(`
  国建志文明永德学世家海春秋立光振金玉长兴正天庆荣少晓小新宗绍祖继祥福成忠思敬景克传开向云水山根士
  其可乐友仁义信守宝宜树培亦仲伯季俊启善喜嘉维艺泽怀育承
`);

/** Last characters of given names of men. */
export const maleEnds = chars(`
  国军强平勇民生林峰华明辉斌刚涛超鹏飞龙虎山海江河良才富贵福寿康安宁清源泉田根土木松柏荣昌盛茂兴旺发
  达成功业勤俭忠义信诚厚实德仁和顺法武文章彬杰伟豪雄浩宇轩然毅恒坚钧铭钢铁锋锐岳峻岩石磊旭东升阳晖
  骏骥鹤鸿翔翰墨书礼乐章衡舟航帆澜渊泽润霖沛沧汉楚
`);

/** Last characters of given names of women. */
export const femaleEnds = chars(`
  英芳兰秀珍梅凤云霞玲丽娟燕红琴芬香萍莲菊桂仙娥翠玉花妹美莉敏静洁洪琳慧蓉艳娜婷倩莹雪晴露虹霜月桃杏
  荷菱蕊薇茜芸菁萱芝蕙蓓莎珠琼瑶瑛璐琪琦珊珺瑾瑜璇环佩缨纨绮绣锦缃帆雁鹃鹂莺妍娴婉婕娅姗媛嫣媚佳怡
  悦欣愉忆念彤丹紫青黛素巧贤淑惠
`);

/** Readings of surnames and characters that are easily read wrong. */
export const readings: Readonly<Record<string, string>> = {
  单: 'shan',
  解: 'xie',
  曾: 'zeng',
  查: 'zha',
  仇: 'qiu',
  翟: 'zhai',
  任: 'ren',
  尹: 'yin',
  缪: 'miao',
  隗: 'wei',
  逄: 'pang',
  郗: 'xi',
  覃: 'qin',
  仝: 'tong',
};
