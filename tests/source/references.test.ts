import { describe, expect, test } from 'vitest';
import { readContent } from '#source/disk.ts';
import { referencesOf } from '#source/references.ts';
import { whole } from '../fixtures/lay.ts';

const { entries } = readContent(whole);

/** References of a record as `path → target value`. */
function list(file: string): string[] {
  const entry = entries.find((item) => item.file === file);
  return referencesOf(entry!).map(
    ({ path, target, value }) => `${path.join('.')} → ${target} ${value}`,
  );
}

describe('references', () => {
  test('lie deep in lists and in the members of unions', () => {
    expect(list('heyuan/motions/2026-01.md')).toEqual([
      'lead → deputies wang-deshun',
      'cosigners.0 → deputies li-xiuying',
      'meeting → meetings s6',
      'areas.0 → areas hedong',
      'campaign → campaigns roads-2026',
      'events.1.lead → offices chengjian',
      'events.1.joint.0 → offices shuiwu',
    ]);
  });

  test('may name their kind themselves', () => {
    expect(list('heyuan/matters/2026-001.yaml')).toContain('related.0 → any motions/2026-01');
    expect(list('heyuan/summaries/2025.md')).toEqual(['figures.0.records.0 → any motions/2026-01']);
  });

  test('are also in congress.yaml', () => {
    expect(list('heyuan/congress.yaml')).toEqual([
      'groups.0.leader → deputies wang-deshun',
      'groups.0.areas.0 → areas hedong',
      'groups.0.areas.1 → areas hexi',
      'presidium.0.term → terms 19',
      'presidium.0.chair → deputies wang-deshun',
      'presidium.0.members.0 → deputies wang-deshun',
      'presidium.0.members.1 → deputies li-xiuying',
    ]);
  });
});
