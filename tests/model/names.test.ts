import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/model/names.ts';

describe('names of people', () => {
  test.each([
    ['单明华', ['单明华', 'shanminghua', 'smh']],
    ['仇和平', ['仇和平', 'qiuheping', 'qhp']],
    ['解放', ['解放', 'xiefang', 'xf']],
    ['曾乐', ['曾乐', 'zengle', 'zl']],
    ['朴实', ['朴实', 'piaoshi', 'ps']],
    ['区志', ['区志', 'ouzhi', 'oz']],
    ['尉迟敬', ['尉迟敬', 'yuchijing', 'ycj']],
    ['吕国梁', ['吕国梁', 'lvguoliang', 'luguoliang', 'lgl']],
    ['欧阳绿', ['欧阳绿', 'ouyanglv', 'ouyanglu', 'oyl']],
  ])('%s', (name, keys) => {
    expect(keysOf(name, { surname: true })).toEqual(keys);
  });

  test.each([
    ['单明华', 'dan ming hua', ['单明华', 'danminghua', 'dmh']],
    ['吕略', 'lü lüe', ['吕略', 'lvlve', 'lulue', 'll']],
    ['任盖', 'ren ge', ['任盖', 'renge', 'rg']],
  ])('%s read %s', (name, reading, keys) => {
    expect(keysOf(name, { surname: true, reading })).toEqual(keys);
  });
});

describe('names of places', () => {
  test.each([
    ['河东社区', ['河东社区', 'hedongshequ', 'hdsq']],
    ['长乐村', ['长乐村', 'changlecun', 'clc']],
    ['单家村', ['单家村', 'danjiacun', 'djc']],
    ['绿苑', ['绿苑', 'lvyuan', 'luyuan', 'ly']],
    ['A区12栋', ['a区12栋', 'aqu12dong', 'aq1d']],
    ['３号楼', ['3号楼', '3haolou', '3hl']],
    ['老街 3号', ['老街3号', 'laojie3hao', 'lj3h']],
    ['ABC', ['abc', 'a']],
    ['𠮷田', ['𠮷田', '𠮷tian', '𠮷t']],
  ])('%s', (name, keys) => {
    expect(keysOf(name)).toEqual(keys);
  });
});

test('keys are in lower case, without blanks or repeats', () => {
  for (const name of ['ＡＢ 新村', 'a', '３', '吕梁']) {
    const keys = keysOf(name);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[^\sA-Z]+$/);
  }
});
