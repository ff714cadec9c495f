import { expect, test } from 'vitest';
import { missingParts } from '#checks/rules/motion-form.ts';

test.each<[string, string, string[]]>([
  ['headings', '## 案由\n\n路坏。\n\n## 案据\n\n三年。\n\n## 方案\n\n修。', []],
  [
    'numbered headings',
    '## 一、案由\n\n路坏。\n\n### 二、案据\n\n三年。\n\n## 三、方案\n\n修。',
    [],
  ],
  ['lines that begin as headings do', '案由：路坏。\n\n**案据**：三年。\n\n三、方案：修。', []],
  [
    'a word in a sentence is no part',
    '没有案由，也没有案据。\n\n## 方案\n\n修。',
    ['案由', '案据'],
  ],
  [
    'the answer does not count',
    '## 案由\n\n路坏。\n\n## 答复\n\n## 方案\n\n修。',
    ['案据', '方案'],
  ],
  ['in brackets', '【案由】\n\n路坏。\n\n（二）案据\n\n三年。\n\n**【方案】**修。', []],
  ['with digits', '1. 案由：路坏。\n\n2、案据：三年。\n\n（3）方案：修。', []],
  [
    'an item that only begins so',
    '1. 没有案由\n\n2. 缺案据\n\n3. 无方案',
    ['案由', '案据', '方案'],
  ],
  ['nothing', '', ['案由', '案据', '方案']],
])('%s', (_, body, missing) => {
  expect(missingParts(body)).toEqual(missing);
});
