import { expect, test } from 'vitest';
import { findAccusations } from '#checks/sensitive/accusation.ts';

function accusedIn(text: string): string[] {
  return findAccusations(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['来信反映村会计贪污低保款', '村会计贪污'],
  ['举报村主任挪用集体资金', '村主任挪用'],
  ['控告李志明打人', '李志明打人'],
  ['控告派出所民警李志明打人', '派出所民警李志明打人'],
  ['检举李志明', '李志明'],
  ['举报邻居王二狗违建', '邻居王二狗违建'],
  ['实名举报茶厂老板偷税', '茶厂老板偷'],
  ['举报张建国无证行医', '张建国无证'],
  ['举报李志明违法', '李志明违法'],
  ['举报派出所李志明受贿', '派出所李志明受贿'],
  ['状告邻居强占宅基地', '邻居强占'],
])('%s: who is accused', (text, accused) => {
  expect(accusedIn(text)).toEqual([accused]);
});

test.each([
  '来信属于检举控告，已移送纪检监察机关。',
  '公布举报电话，严禁干部优亲厚友。',
  '居民反映邻居占用楼道堆放杂物',
  '反映茶厂老板拖欠工钱',
  '举报违建的渠道有三个',
  '举报饭店油烟污染',
  '不得向被检举、控告的人透露检举控告人',
  '告知居民，控告民警违法的，向督察部门反映。',
  '宣传举报奖励办法，鼓励举报违法生产',
  '检举控告应当移送',
  '举报村干部违纪违法问题线索的，请到纪委',
  '举报金城化工厂污染',
  '举报王家湾违建',
  '举报人李志明称邻居没有来',
  '接到举报，工作人员到现场查看占用耕地的情况',
  '反映老街公共厕所被盗',
])('%s: nobody is accused', (text) => {
  expect(accusedIn(text)).toEqual([]);
});
