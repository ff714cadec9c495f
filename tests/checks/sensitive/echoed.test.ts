import { expect, test } from 'vitest';
import { findEchoed } from '#checks/sensitive/echoed.ts';

function shown(text: string): string {
  return findEchoed(text, (name) => name === '李秀英').reduceRight(
    (rest, { start, end, masked }) => rest.slice(0, start) + masked + rest.slice(end),
    text,
  );
}

test.each([
  ['telephone: 13800001111', 'telephone: 138****1111'],
  ['reporter: 孙玉梅', 'reporter: 孙**'],
  ['  - name: "孙玉梅"', '  - name: "孙**"'],
  ['area 写成了“孙玉梅”：编号只用小写字母', 'area 写成了“孙**”：编号只用小写字母'],
  ['place: 云溪镇老街12号', 'place: 云溪镇***'],
  ['deputy: 李秀英', 'deputy: 李秀英'],
  ['category: 供水', 'category: 供水'],
  ['area: 石桥村', 'area: 石桥村'],
  ['title: 高速路口拥堵', 'title: 高速路口拥堵'],
])('%s is shown as %s', (text, masked) => {
  expect(shown(text)).toBe(masked);
});
