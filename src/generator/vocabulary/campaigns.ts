import { lines } from '../grammar.ts';

/** A campaign that a congress may run for a year. */
export interface CampaignWords {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  readonly label: string;
  readonly unit: string;
  readonly task: string;
}

/** Lines of 编号|名称|主题|目标|单位|分工. */
export const campaigns: readonly CampaignWords[] = lines(`
  qingqu|清渠行动|把淤了多年的渠道一条一条清通|清淤渠道|条|沿渠走一遍，记下淤塞和漏水
  liangdeng|亮灯行动|让天黑以后走路的人看得见脚下|修复路灯|盏|夜里走一遍，记下不亮的灯
  tinghu|听户行动|走到没有去过的人家|走访|户|每名代表走满二十户
  anxin|安心行动|消防和用电的隐患一处一处排|整改隐患|处|会同网格员看楼道和店铺
  jiecun|洁村行动|村口、河边、田头看得干净|清除积存垃圾|处|分片看收集点和河岸
  zhucan|助餐行动|让走不远的老人也吃得上热饭|增设送餐点|处|入户问要不要订餐
  hushui|护水行动|每一个排口都有人看|整治排口|个|沿岸分段看排口
  xunba|巡坝行动|汛前把山塘水库走一遍|巡查山塘|座|看坝脚、溢洪道和撤离路
  jiuhu|救护行动|把急救的本领教到村里|培训|人|把要领教一遍
  dudao|督到行动|答复过的建议回头看|回头看建议|件|对照答复到现场
  guilai|归来行动|帮助返乡的人安下身|走访返乡人员|人|听用工和办证的难处
  pingan|平安过节行动|节前把危险看一遍|检查店铺|家|看气瓶、通道和烟花
  qianjia|千家行动|把代表联系卡送到户|发放联系卡|张|讲清楚找谁、怎么找
  nuanxin|暖心行动|冬天不让老人受冻|走访独居老人|位|看炉火和被褥
  tuxiang|图像行动|完工前后都要有照片|核对完工点|处|同一角度再拍一次
  xiaoxin|小心行动|孩子上学的路走一遍|排查校门路口|处|上下学各看一次
  fangye|访业行动|听小店和作坊说话|走访经营户|户|把用电、停车、收费记下来
  zengshou|增收行动|帮种养户找销路|对接农户|户|与收购商谈一次
  shouhu|守护老树行动|每一棵古树有人管|查看古树|株|记树势和围栏
  wuhua|五化公开行动|公开栏、账目、电话都能看见|检查公开栏|处|看票号和日期
`).map((line) => {
  const [id = '', name = '', theme = '', label = '', unit = '', task = ''] = line.split('|');
  return { id, name, theme, label, unit, task };
});

/** How a campaign went on, as one sentence. */
export const campaignPhrases = {
  start: lines(`
    {when}起，主席团组织代表开展{name}，分片包干，每月碰一次头。
    {when}主席团会议决定开展{name}，不搞仪式，第二天就下去。
    {name}的想法来自联络站的登记本：同一类事一年登记了{k}回。
  `),
  way: lines(`
    代表分片走，看见问题写成三行：哪里、什么事、该谁办。
    每个小组定一名记录人，当天的事当天记。
    由代表督促，承办单位办理，代表不代替单位动手。
    走访的记录原样交给联络站，不加修饰。
  `),
  numbers: lines(`
    到{when}，目标{target}{unit}，完成{achieved}{unit}。
    完成{achieved}{unit}，目标是{target}{unit}。
  `),
  short: lines(`
    没有完成的部分写在上面，不做估算。
    差的那部分原因是人手和天气，年底以前补。
    完成数由代表小组分别报来，主席团抽查过。
    有一项没有达到目标，主席团会议上作了说明。
  `),
} as const;
