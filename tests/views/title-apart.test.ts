import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

test('a title of a window has a day only where another has the same, and an id only where that has the same day', () => {
  const titles = [
    entry('supervision', 's7', { title: '视察公路' }),
    entry('supervision', 'a', { title: '检查水厂', on: '2026-03-05' }),
    entry('supervision', 'b', { title: '检查水厂', on: '2026-06' }),
    entry('supervision', 'c', { title: '检查学校', on: '2026-03-05' }),
    entry('supervision', 'd', { title: '检查学校', on: '2026-03-05' }),
    entry('motions', 'lu', { title: '修路', number: '第1号' }),
    entry('motions', 'deng', { title: '装灯' }),
    entry('activities', 'zou', { title: '视察公路' }),
    entry('meetings', 's1', { title: '第一次会议' }),
  ];
  const model = createModel([congress(), ...titles], settings, '2026-11-24');
  const town = model.towns[0]!;
  const titleOf = (key: string) => recordView(model, town.find(key)!).frame.head.title;
  expect(titles.map(({ kind, id }) => titleOf(`${kind}/${id}`).replace(' - 测试镇', ''))).toEqual([
    '视察公路 - 监督',
    '检查水厂（2026年3月5日） - 监督',
    '检查水厂（2026年6月） - 监督',
    '检查学校（c） - 监督',
    '检查学校（d） - 监督',
    '修路（第1号） - 议案建议',
    '装灯 - 议案建议',
    '视察公路 - 代表活动',
    '第一次会议 - 会议',
  ]);
});
