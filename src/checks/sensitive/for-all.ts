/** For whom it is, and what is done there. */
const FOR =
  '(?:村民|居民|老人|群众|农户|住户|社区|党群|便民|公共|文化|卫生|儿童|残疾人|日间|照料|活动|服务|议事|健身|康养|养老|托养|互助|幸福|综合|休闲|文体|志愿者|志愿)*';
/** A name before it, but no way to it. */
const NAMED = '的?[^去到往在经由向从来是找叫把被和与离对旁边附前后，。；、：\\s]{0,3}';
const BODIES =
  '(?:中心|公寓|厅|派出所|卫生[院所室]|服务[站点部]|联络站|工作站|[泵车水驿]站|变电站|活动[室站点]|会所|之家|礼堂|食堂|学校|学堂|幼儿园|敬老院|养老院|福利院|居委会|村委会|办事处|图书馆|书屋|广场|市场|公园|协会|公厕|厕所)';
const BODY = new RegExp(`^(?:${FOR}|${NAMED})${BODIES}`);

/** Whether a place for everybody stands behind the number of a door: 居民活动中心, 老人公寓, 派出所. */
export function isForAll(behind: string): boolean {
  return BODY.test(behind);
}
