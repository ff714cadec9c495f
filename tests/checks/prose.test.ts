import { describe, expect, test } from 'vitest';
import type { Prose } from '#checks/prose.ts';
import { markupIn } from '#checks/markup.ts';
import { saysNothing } from '#checks/rules/empty-formula.ts';
import { slipsIn } from '#checks/rules/names.ts';
import { placeholdersIn } from '#checks/rules/placeholder.ts';
import { marksIn } from '#checks/rules/punctuation.ts';
import { likeness, shingled } from '#model/shingles.ts';

const value = (text: string): Prose => ({ text, path: ['summary'], start: 0 });
const markdown = (text: string): Prose => ({ text, start: 0 });
const parts = (text: string, hits: readonly { from: number; to: number }[]) =>
  hits.map(({ from, to }) => text.slice(from, to));

describe('what is left to be filled in', () => {
  test.each<[string, string[]]>([
    ['20XX年工作总结', ['20XX']],
    ['20××年、20**年、201X年', ['20××', '20**']],
    ['XX村的路，王××说', ['XX', '××']],
    ['张**反映', ['**']],
    ['某某镇某某村', ['某某', '某某']],
    ['TODO：补照片；内容待补充', ['TODO', '待补充']],
    ['不写“某某家门口”', []],
    ['某年某月，某人', []],
    ['某年某月，某镇', ['某镇']],
    ['某县某乡某村，某局、某街道', ['某县', '某乡', '某村', '某局', '某街道']],
    ['某市某区的某镇干部', ['某市', '某区', '某镇']],
    ['某些、某种、某市场、某市民、某区域、某村民、某村庄、某局部', []],
    ['某镇（原文隐去镇名）', []],
    ['某镇人民代表大会（原文隐去镇名）', []],
    ['某镇（原文隐去镇名）\n某村北段', ['某村']],
    ['叫做“某镇”', []],
    ['长3×4米，型号XXL', []],
    ['电话 138****1234', []],
    ['待补充的名额3个', []],
    ['业主待补充材料后受理', []],
    ['审批待补充环评材料。', []],
    ['材料待补充完整后上报', []],
    ['待填方结束后铺路面', []],
    ['待补充', ['待补充']],
    ['照片（待补充），见附件', ['待补充']],
    ['金额待填写。', ['待填写']],
    ['待补充：照片', ['待补充']],
    ['县纪委通报，某村原党支部书记受到处分', []],
    ['学习典型案例：某镇违规发放补贴', []],
    ['学习了通报。某村的路坏了', ['某村']],
    ['https://example.org/20XX/某某', []],
  ])('%s', (text, found) => {
    expect(parts(text, placeholdersIn(value(text)))).toEqual(found);
  });

  test('is no bold text and no rule in Markdown', () => {
    const text = '见**上期**：结转的**两件**\n\n***\n\n`某某`';
    expect(placeholdersIn(markdown(text))).toEqual([]);
  });
});

describe('marks of other scripts', () => {
  test.each<[string, string[]]>([
    ['路灯不亮,晚上看不见', [',']],
    ['修好了. 请验收', ['.']],
    ['共3处:桥头、村口', [':']],
    ['共3:2', []],
    ['（甲）;乙', [';']],
    ['工作日 8:30—17:00', []],
    ['1.2 公里，3,000 元', []],
    ['桥头(村口)也要', ['(村口)']],
    ['型号 (A-2) 的灯', []],
    ['好。。很好，，', ['。。', '，，']],
    ['真的？！……好——', []],
    ['说"好"的人', ['"好"']],
    ["说'好'的人", ["'好'"]],
    ["Xi'an 到 Xi'an 的路", []],
    ['https://example.org/甲,乙', []],
  ])('%s', (text, found) => {
    expect(parts(text, marksIn(value(text)))).toEqual(found);
  });

  test('are let stand in code and in targets of links', () => {
    expect(marksIn(markdown('`甲,乙` [图](甲,乙 "说明")\n\n```\n甲,乙\n```'))).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, string[]]>([
    ['县人大常委会、常委会委员、人大常委会会议', []],
    ['县人大常委视察', ['人大常委']],
    ['镇人大常委会', ['镇人大常委会']],
    ['景德镇市人大常委会', []],
    ['镇人大主任', ['镇人大主任']],
    ['镇人大办公室主任', []],
    ['《代表法》《中华人民共和国水污染防治法》', []],
    ['《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', []],
    ['《中华人民共和国代表法》', ['《中华人民共和国代表法》']],
    ['《中华人民共和国地方组织法》', ['《中华人民共和国地方组织法》']],
    ['检查院和监查委', ['检查院', '监查委']],
    ['检查院落围墙', []],
    ['在镇人大常委会议室开会', []],
    ['镇人大常委会会议室', ['镇人大常委会']],
    ['镇人大常委会委员', ['镇人大常委会']],
    ['镇人大常委会议', ['镇人大常委会']],
    ['村务监督委员会', []],
    ['人大代表提案', ['人大代表提案']],
    ['政协提案', []],
  ])('%s', (text, found) => {
    expect(parts(text, slipsIn(value(text)))).toEqual(found);
  });
});

test.each([
  ['您反映的问题已收悉，我们高度重视，正在研究。', true],
  ['感谢您对我镇工作的关心和支持！', true],
  ['相关部门将进一步加大力度，尽快落实。', true],
  ['六盏路灯都换了灯泡。', false],
  ['正在研究，11月底前答复。', false],
  ['已列入今年计划。', false],
])('%s says nothing: %s', (text, nothing) => {
  expect(saysNothing(text)).toBe(nothing);
});

test.each([
  ['老街北段六盏路灯不亮，晚上出行不便。', '老街北段六盏路灯都不亮，晚上出行不便', 0.8, 1],
  ['老街北段六盏路灯不亮，晚上出行不便。', '老街北段下水道堵了，雨天出行不便。', 0, 0.6],
  ['', '', 0, 0],
])('%s and %s are alike', (a, b, least, most) => {
  const alike = likeness(shingled(a), shingled(b));
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});

describe('markup', () => {
  const found = (text: string, mdx = false) => {
    const markup = markupIn(text, mdx);
    return Array.isArray(markup)
      ? markup.map(({ is, from, to }) => `${is} ${text.slice(from, to).trim()}`)
      : markup;
  };

  test.each<[string, string[]]>([
    ['## 甲\n\n### 乙\n\n## 丙', []],
    ['甲\n==', ['heading 甲\n==']],
    ['## 甲\n\n#### 乙', ['heading #### 乙']],
    ['甲<br>乙<!-- 丙 -->', ['html <br>', 'html <!-- 丙 -->']],
    ['[甲](JavaScript:alert)', ['link [甲](JavaScript:alert)']],
    ['[甲](java&#10;script:alert)', ['link [甲](java&#10;script:alert)']],
    ['[甲][a]\n\n[a]: vbscript:x', ['link [a]: vbscript:x']],
    ['[甲](../matters/) <https://example.org> [乙](mailto:a@example.org) [丙](#a)', []],
    ['![](a.png) ![甲](a.png)', ['bare-image ![](a.png)']],
    ['`<b>` 3 < 5 {甲}', []],
  ])('%j', (text, list) => {
    expect(found(text)).toEqual(list);
  });

  test('of MDX is refused as well', () => {
    expect(found('export const a = 1\n\n甲{a}<B>乙</B>', true)).toEqual([
      'module export const a = 1',
      'expression {a}',
      'html <B>乙</B>',
    ]);
    expect(found('甲\n\n<div>\n', true)).toEqual({ line: 3, column: 1 });
  });
});
