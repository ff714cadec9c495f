import { expect, test } from 'vitest';
import { numbersIn } from '#checks/numbers-in.ts';
import { ordinalIn } from '#checks/ordinals.ts';

test.each<[string, number[]]>([
  ['收到建议15件', [15]],
  ['2025年12月31日前答复 10 件', [10]],
  ['落实资金3.2万元', [3.2, 32000]],
  ['安排1,200元', [1200]],
  ['一件答复晚了14天', []],
  ['收到建议十五件', []],
  ['第18届', []],
  ['全镇1 342户', [1342, 1, 342]],
  ['投入1亿5千万元', [150_000_000, 15_000, 1.5]],
  ['投入5千万元', [50_000_000, 5000, 0.5]],
  ['发放1万2345元', [12_345, 1.2345, 0.00012345]],
  ['收入3万 支出2万', [3, 30_000, 2, 20_000]],
  ['2025年 120件', [120]],
  ['投入3百5十元', []],
])('the amounts of %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each<[string, number | undefined]>([
  ['柳溪镇第十八届人民代表大会第九次会议', 9],
  ['第十八届人民代表大会主席团第二十一次会议', 21],
  ['主席团第十次（扩大）会议', 10],
  ['第19届人大第3次会议', 3],
  ['第十九届人大第六次会议主席团会议', undefined],
  ['第六次会议预备会议', undefined],
  ['年初的专题会议', undefined],
  ['第一次会议和第二次会议', undefined],
  ['传达县第十九届人民代表大会第四次会议精神座谈会', undefined],
  ['传达县人大第四次会议精神暨镇人大主席团第六次会议', 6],
  ['镇人大第四次会议预备会议', undefined],
  ['镇人大第四次会议（换届）', 4],
  ['镇人大第四次会议纪要', 4],
])('the meeting of %s', (title, number) => {
  expect(ordinalIn(title)).toBe(number);
});
