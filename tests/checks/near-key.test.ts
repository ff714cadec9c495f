import { expect, test } from 'vitest';
import { nearKey } from '#checks/near-key.ts';

test.each<[string, string[], string | undefined]>([
  ['titel', ['title', 'kind'], 'title'],
  ['Title', ['title'], 'title'],
  ['jointly', ['joint', 'lead'], 'joint'],
  ['area', ['areas', 'act'], 'areas'],
  ['recievedOn', ['receivedOn', 'review'], 'receivedOn'],
  ['publishOn', ['publishedOn'], 'publishedOn'],
  ['done', ['due', 'doneOn'], 'doneOn'],
  ['done', ['due'], undefined],
  ['date', ['dateInferred'], undefined],
  ['unsatisfied', ['satisfied'], undefined],
  ['disatisfied', ['satisfied'], undefined],
  ['disatisfied', ['satisfied', 'dissatisfied'], 'dissatisfied'],
  ['bye', ['by', 'on'], 'by'],
  ['to', ['on', 'by'], undefined],
  ['类别', ['title'], undefined],
])('%s among %j is %j', (written, known, near) => {
  expect(nearKey(written, known)).toBe(near);
});
