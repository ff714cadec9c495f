import { expect, test } from 'vitest';
import { lineSlipsIn } from '#checks/line-slips.ts';

test.each<[string, string[]]>([
  ['## 答复\n\n### 一', []],
  ['##答复', ['hash ##']],
  ['#答复', ['one-hash #']],
  ['#A地块', ['one-hash #']],
  ['＃B地块', ['one-hash ＃']],
  ['＃ 答复', ['hash ＃']],
  ['\\#A地块', []],
  ['＃＃ 答复', ['hash ＃＃']],
  ['#3 楼和 ＃4 楼\n\n＃5 楼', []],
  ['• 甲\n• 乙\n\n完。', ['bullet •']],
  ['- 甲\n- 乙·丙', []],
  ['甲\t乙\n丙\t丁', ['tabs 甲\t乙']],
  ['甲\t乙', []],
  ['`##代码`\n\n```\n##代码\n• 甲\n```', []],
])('slips in %j', (body, slips) => {
  expect(lineSlipsIn(body).map(({ is, written }) => `${is} ${written}`)).toEqual(slips);
});
