import { describe, expect, test } from 'vitest';
import { backInTime, misplacedSteps, type Step } from '#checks/sequence.ts';

const begin = { act: '提出', on: '2026-01-15' };

/** `交办 2026-01-20` or only `交办`. */
const stepsOf = (written: readonly string[]): Step[] =>
  written.map((text) => {
    const [act = '', on] = text.split(' ');
    return { act, on };
  });

describe('steps', () => {
  test.each<[string, string[], string[]]>([
    ['in order', ['登记 2026-01-15', '交办 2026-01-20', '答复 2026-03', '评价'], []],
    ['the first before the beginning', ['登记 2026-01-14'], ['0 on']],
    ['a day back', ['交办 2026-01-20', '答复 2026-01-19'], ['1 on']],
    [
      'of one that is wrong, the next is not measured',
      ['交办 2026-05-01', '答复 2026-03-01', '评价 2026-04-01'],
      ['1 on', '2 on'],
    ],
    ['known to the month only', ['交办 2026-03-20', '答复 2026-03'], []],
    ['across one without a day', ['交办 2026-03-20', '面商', '答复 2026-03-01'], ['2 on']],
    ['an answer before it is handed over', ['答复', '交办'], ['0 act']],
    ['an answer of which only the end is told', ['答复'], ['0 act']],
    ['closed without an answer', ['交办', '办结'], ['1 act']],
    ['closed by a decision of the congress', ['列入议程', '办结'], []],
    ['closed twice', ['交办', '答复', '办结', '办结'], ['3 act']],
    ['closed, taken up again and closed', ['交办', '答复', '办结', '重办', '答复', '办结'], []],
    ['a rating before the answer', ['交办', '评价', '答复'], ['1 act']],
    ['a rating of nothing', ['交办', '评价'], ['1 act']],
    ['a redo of nothing', ['交办', '重办'], ['1 act']],
    ['an extension of nothing', ['登记', '延期'], ['1 act']],
    ['a rating of what was answered on the spot', ['当场答复', '评价'], []],
    ['where days are wrong, acts are not judged', ['答复 2026-03-01', '交办 2026-02-01'], ['1 on']],
  ])('%s', (_, written, expected) => {
    const found = misplacedSteps(stepsOf(written), begin, true);
    expect(found.map(({ index, key }) => `${index} ${key}`)).toEqual(expected);
  });

  test('of an archive may be missing, but not the wrong way round', () => {
    expect(misplacedSteps(stepsOf(['评价']), begin, false)).toEqual([]);
    expect(misplacedSteps(stepsOf(['评价', '答复']), begin, false)).toHaveLength(1);
  });

  test('that are only missing leave something open, the wrong way round they are wrong', () => {
    const slightOf = (...written: string[]) =>
      misplacedSteps(stepsOf(written), begin, true).map(({ slight }) => slight);
    expect(slightOf('答复')).toEqual([true]);
    expect(slightOf('答复', '交办')).toEqual([undefined]);
  });

  test('are enough to close what was settled without an answer', () => {
    const steps = [{ act: '转为建议', settles: true }, { act: '办结' }];
    expect(misplacedSteps(steps, begin, true)).toEqual([]);
  });

  test('may end without an answer, where closing tells how', () => {
    const closed = (settles?: boolean, ...more: string[]) =>
      misplacedSteps(
        [{ act: '交办' }, { act: '办结', settles }, ...more.map((act) => ({ act }))],
        begin,
        true,
      ).map(({ message, hint }) => [message, hint.includes('result')]);
    expect(closed(true)).toEqual([]);
    expect(closed(true, '答复')).toEqual([['“办结”写在了“答复”前面', false]]);
    expect(closed(false)).toEqual([['“办结”前面没有“答复”', true]]);
    expect(closed(undefined)).toEqual([['“办结”前面没有“答复”', false]]);
  });

  test('of one kind are told apart as earlier and later', () => {
    const [found] = backInTime(stepsOf(['更正 2026-03-12', '更正 2026-03-01']));
    expect(found?.message).toBe('“更正”的日期 2026-03-01 早于前一次（2026-03-12）');
  });
});
