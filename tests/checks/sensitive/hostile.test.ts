import { expect, test } from 'vitest';
import { findAccusations } from '#checks/sensitive/accusation.ts';
import { findMarks } from '#checks/sensitive/classification.ts';
import { findSensitive } from '#checks/sensitive/find.ts';
import { secondsOf } from '../../processor.ts';
import { Dice } from './dice.ts';

const SIZE = 200_000;
const nothing = { isPerson: () => false, isContact: () => false };
const repeated = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

const hostile: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['0', '1', '6', ' ', '-', '1 ', '1-', '1.', '一', '一 ', '1380013800', '13800138000 ', '62'],
    ...[
      '1\n',
      '1 \n ',
      '13800138000、',
      '350128196302140011',
      '\\u0031',
      '&#49;',
      '&#',
      '1*',
      '1**2',
    ],
    ...[
      '1<',
      '1<!--',
      '@',
      'a@',
      'a@b.',
      'a@b.c',
      'a.a.',
      '(at)',
      '村民',
      '村民张三、',
      '王 ',
      '王 大 ',
      '阿·',
      '古丽',
      '姓名',
      '姓名\n',
    ],
    ...[
      '姓名|',
      '| 姓名 |\n',
      '张三（',
      '张三（学生）',
      '（',
      '是',
      '3组',
      '3组12号',
      '单元',
      '2单元501',
      '苑3-2-',
      '街1号',
      '村3组12号张三',
      '号',
    ],
    ...[
      '护照E',
      '护照E1',
      '云A',
      '云A1',
      '云 A ',
      '云 A 1 ',
      '车牌A',
      '微信',
      '微信a',
      'QQ1',
      '短号1',
      'l3',
      'l3812345678',
      '云A·1',
      '举报',
      '举报书记',
      '控告李志明',
      '举报邻居',
      '秘密',
      '内 部 ',
      '秘 ',
      '密级|',
      '公开属性',
      '密 级',
      '内部',
      '内部资料，',
      '不得外传',
      '，\n ',
      '（内部）',
      '举报干部受贿的，',
      '*',
      '`',
    ],
  ].map((part) => [JSON.stringify(part), repeated(part)]),
);

function seconds(text: string): number {
  return secondsOf(() => {
    findSensitive(text, nothing);
    findMarks(text);
    findAccusations(text);
  }, 1);
}

test.each(Object.entries(hostile))('200 kB of %s end within a second', (_, text) => {
  expect(seconds(text)).toBeLessThan(1);
});

test.each(Array.from({ length: 25 }, (_, seed) => seed))('so do mixtures: seed %i', (seed) => {
  const dice = new Dice(seed);
  const letters = '0123456789　 \t\n-—－.·、/，()一二两幺〇*`\\&#;xX@张王村民号组栋';
  const set = Array.from({ length: 2 + dice.below(8) }, () => dice.one(letters));
  const text = Array.from({ length: SIZE }, () => dice.one(set)).join('');
  expect(seconds(text)).toBeLessThan(1);
});
