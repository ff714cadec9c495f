import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { recordView } from '../../src/views/record.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

test('advice that was followed in part says how much of how much', () => {
  const outcomes = ['已整改', '正在整改', '没有整改', '已整改'] as const;
  const stateOf = (
    recommendations: readonly { what: string; outcome?: (typeof outcomes)[number] }[],
  ) => {
    const act = entry('supervision', 'a', { recommendations: [...recommendations] });
    const model = createModel([congress(), act], settings, '2026-11-24');
    return recordView(model, model.towns[0]!.find('supervision/a')!).state;
  };
  const four = outcomes.map((outcome) => ({ what: '改', outcome }));
  expect(stateOf(four)).toEqual({ word: '4条建议，已整改2条', tone: 'open' });
  expect(stateOf([{ what: '改', outcome: '已整改' }])).toEqual({
    word: '已全部整改',
    tone: 'done',
  });
  expect(stateOf([{ what: '改' }])).toEqual({ word: '整改结果不详', tone: 'quiet' });
  expect(stateOf([])).toBeUndefined();
});
