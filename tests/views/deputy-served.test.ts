import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { servedSection } from '../../src/views/deputy-served.ts';
import { congress, entry, settings } from '../model/fixtures.ts';

const mandate = { level: '镇', term: '18', elected: '换届选举' } as const;
const deputy = (id: string, from?: string) =>
  entry('deputies', id, {
    name: `代表${id}`,
    mandates: [{ ...mandate, ...(from ? { from } : {}) }],
  });
const motion = (id: string, lead: string, answered: boolean) =>
  entry('motions', id, {
    lead,
    submittedOn: '2025-02-01',
    events: [
      { on: '2025-02-10', act: '交办', lead: 'a' },
      ...(answered ? [{ on: '2025-03-10', act: '答复' as const }] : []),
    ],
  });

/** Four who have served two years, one for one, one for a month, and one of whom nobody knows. */
function sectionOf(id: string, without: readonly string[] = [], archive = false) {
  const model = createModel(
    [
      congress({ archive, offices: [{ id: 'a', name: '建设办', level: '镇' }] }),
      ...['a', 'b', 'c', 'd']
        .filter((one) => !without.includes(one))
        .map((one) => deputy(one, '2024-01-01')),
      deputy('e', '2025-01-01'),
      deputy('new', '2025-12-01'),
      deputy('unknown'),
      ...Array.from({ length: 4 }, (_, at) => motion(`m${at}`, 'a', at < 3)),
      ...Array.from({ length: 2 }, (_, at) => motion(`n${at}`, 'b', true)),
      motion('o', 'e', false),
      entry('activities', 'x', { on: '2025-05-01', deputies: ['a', 'new'] }),
    ],
    settings,
    '2025-12-31',
  );
  const one = model.towns[0]!.records.deputies.find((found) => found.id === id)!;
  const [section] = servedSection(one);
  return section?.type === 'table' ? section : undefined;
}

const rows = (...args: Parameters<typeof sectionOf>) =>
  sectionOf(...args)?.table.rows.map((row) => row.map((cell) => cell.join('')).join(' | '));

describe('a deputy by the time served', () => {
  test('beside the middle of the town; a share of few without a percentage', () => {
    expect(rows('a')).toEqual([
      '领衔提出的议案建议（件） | 4 | 2.0（1.0）',
      '其中交办以后有答复的（件） | 3／4 | 不算',
      '接待的居民反映（件） | 0 | 0.0（0.0）',
      '参加的监督（次） | 0 | 0.0（0.0）',
      '参加的活动（次） | 1 | 0.5（0.0）',
    ]);
    expect(sectionOf('a')?.table.caption).toBe('任镇人大代表共约2年');
    expect(sectionOf('a')?.table.note).toContain('5名代表各自的平均数');
    expect(sectionOf('a')?.counted).toBe(true);
  });

  test('of few deputies there is no middle', () => {
    expect(rows('a', ['b'])?.[0]).toBe('领衔提出的议案建议（件） | 4 | 2.0（不算）');
    expect(sectionOf('a', ['b'])?.table.note).toContain('不足5名，不算中位数');
  });

  test('of a few weeks there is no mean, of an unknown time and of the past nothing', () => {
    expect(rows('new')?.at(-1)).toBe('参加的活动（次） | 1 | 不算');
    expect(sectionOf('new')?.table.note).toContain('任职不满90天');
    expect(sectionOf('unknown')).toBeUndefined();
    expect(sectionOf('a', [], true)).toBeUndefined();
  });

  test('no deputy stands beside another', () => {
    const text = JSON.stringify(sectionOf('a'));
    expect(text).not.toMatch(/代表[b-e]|第\d+名|排名|最多|最少/);
  });
});
