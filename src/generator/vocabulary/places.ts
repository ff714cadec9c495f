import { lines } from '../grammar.ts';

const chars = (text: string): readonly string[] => [...text.replace(/\s/g, '')];

/** First characters of place names: what grew, lived or stood there. */
export const cores = chars(`
  枫 柘 梓 槐 榆 杉 松 柏 樟 楠 栗 枣 柿 橘 柚 梨 桃 李 杏 梅 桑 茶 竹 篁 芦 荻 蒲 菱 荷 莲 兰 蕙
  藤 葛 稻 麦 黍 豆 麻 苎 鹤 鹭 雁 鹰 鸦 燕 雉 龙 虎 牛 马 羊 鹿 豹 鲤 鳌 龟 蛟 金 银 铜 铁 石 砂
  云 雾 霞 雪 露 风 雷 虹 月 星 青 白 黄 红 紫 乌 翠 碧 清 澄 寒 温 泉 溪 涧 瀑 潭 浪 沙 渔 樵 耕
  仙 佛 钟 鼓 旗 印 书 笔 砚 琴 棋 酒 盐 油 陶 窑 瓦 砖 磨 碓 舂 碾 筏 驿 铺 亭 塔 桥 闸 堰 井 灶
`);

/** Last characters of place names, some of them known only where they are used. */
export const endings = chars(`
  坑 坞 坪 垄 塘 湾 岭 坳 墩 寨 堡 沟 畈 洋 洞 桥 埠 渡 圩 塅 垟 圳 堨 峁 塬 崾 崄 浜 溇 漾 汊 洑
  氹 垸 墈 磜 崟 崠 嶂 屺 岙 岔 陂 垱 埭 埝 垛 凼 冲 嘴 坨 坵 坌 垭 堖 庄 店 庙 口 田 园 岗 滩 洲
  港 荡 泾 渎 潭 池 泉 源 尾 头 背 脚 边 角 屋 楼 阁 巷 铺 营 屯 甸 淀 沱 浦 沥 溜 磡 磐 碛 砦 蓢
`);

/** What stands before a name to tell two places apart. */
export const fronts = chars('上下里外东西南北前后大小老新中高');

/** Endings of names of towns and of the streams they lie on. */
export const townEndings = chars('溪河江湖桥塘岭坪泉店集埠渡浦川原台沟庙城口洲港湾潭堰津岗');

/** First characters of names of towns. */
export const townFronts = chars(
  '清安永长新兴仁义和平福寿康宁丰裕广宏瑞祥嘉德崇文昌泰隆华景秀锦绣玉宝凤麟鹤鸿云霞望临向沿涵',
);

/** Names of counties, each invented. */
export const counties = lines(`
  青岚
  云岫
  沅陌
  澜汀
  岚阜
  棠溪
  栖霞岭
  洛川坪
  淮浦
  桐梧
  苍泽
  鹿鸣
  汀兰
  砚山湖
  稷丰
  渌源
  嵩麓
  潇浦
  琅溪
  芷阳湾
`);

/** Names of streets and lanes. */
export const streets = lines(`
  粮站路
  供销路
  老街
  河沿街
  上横街
  下横街
  车站路
  电影院巷
  文昌巷
  盐仓巷
  铁匠弄
  豆腐巷
  轿行弄
  米市街
  竹行街
  当铺巷
  药王巷
  磨坊路
  学前路
  书院路
  医院路
  育才路
  兴农路
  富民路
  迎宾路
  环镇北路
  环镇南路
  滨河西路
  滨河东路
  工业一路
  工业二路
  茶场路
  林场路
  水厂路
  糖厂路
  砖瓦厂路
  纺织厂路
  农机厂路
  变电站路
  气象站巷
  老轮船码头
  新码头路
  桑园弄
  荷花巷
  槐荫路
  双井巷
  三眼井巷
  七星桥弄
  石板街
  城隍庙弄
  大树脚巷
  解放街
  和平路
  建设路
  光明路
  丰收路
  向阳路
  永安街
  太平街
  仁和里
`);

/** Where exactly, behind the name of a hamlet or a street. */
export const spots = lines(`
  村口
  祠堂前
  老戏台旁
  小店门口
  小学围墙外
  幼儿园门口
  卫生室旁
  晒谷场边
  碾米厂边
  桥东头
  桥西头
  桥墩下
  涵洞口
  三岔路口
  陡坡拐弯处
  下坡急弯处
  石阶下
  老樟树下
  古井边
  土地庙旁
  公交站后
  菜市场东侧
  菜市场后门
  老供销社门前
  老粮仓背后
  变电房北侧
  加油站对面
  敬老院外
  文化礼堂门前
  健身广场边
  停车场出口
  公厕南侧
  垃圾房边
  渡口边
  船埠头
  河埠头
  洗衣台旁
  砂场旧址
  采石场旧址
  砖窑旧址
  防火卡口
  凉亭边
  牌坊下
  墓园路口
  铁路桥下
  高速桥下
  隧道口
  收费站旁
  物流站前
  锯板厂旁
  酒坊后
  豆腐坊门口
  染坊弄口
  邮政所门前
  信用社对面
  派出所西侧
  司法所楼下
  居民楼西侧
  二号楼北面
  宿舍区大门
  车棚旁
  锅炉房后
  自行车棚前
  沿河步道
  亲水平台
  木栈道入口
  观景台下
  露营地旁
  游客中心前
  冷库前
`);

/** Where exactly among the fields. */
export const fieldSpots = lines(`
  水口
  机埠旁
  泵站下游
  水闸上游
  山塘坝下
  溢洪道出口
  渠首
  渠尾
  斗门旁
  田间路尽头
  茶园路口
  竹林边
  果园下坎
  鱼塘埂上
  圩堤内侧
  圩堤外滩
  堰坝下
  滩头
  大棚基地
  育秧中心旁
  养殖小区外
  烘干房旁
  农机库前
  机耕桥头
  林场岔口
  东片田畈
  西片田畈
  南畈
  北畈
  垅里
  沟尾田
  山脚水田
  梯田上层
  梯田下层
  河滩地
  旱地坡
  茶山头
  果园上坎
  引水堰旁
  蓄水池下
  放水口
  排水沟尾
  晒场后
  粮仓旁
  合作社基地
`);
