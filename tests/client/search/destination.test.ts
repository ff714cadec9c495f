import { expect, test } from 'vitest';
import { destinationOf } from '../../../src/client/search/destination.ts';

const href = '/renda/a/';

test.each([
  ['no words', { anchor: '', quote: '' }, [], '/renda/a/'],
  ['words in the title', { anchor: '', quote: '' }, ['路'], `/renda/a/?find=${enc('路')}`],
  [
    'words in a section',
    { anchor: 'events', quote: '道路' },
    ['道路', '3 次'],
    `/renda/a/?find=${enc('道路 3 次')}#events:~:text=${enc('道路')}`,
  ],
  [
    'words before all sections',
    { anchor: '', quote: '道路' },
    [],
    `/renda/a/#:~:text=${enc('道路')}`,
  ],
  [
    'a section in Chinese',
    { anchor: '一、基本情况', quote: '' },
    [],
    `/renda/a/#${enc('一、基本情况')}`,
  ],
  [
    'signs of the directive',
    { anchor: '', quote: '1-2,3&4' },
    [],
    '/renda/a/#:~:text=1%2D2%2C3%264',
  ],
  [
    'signs of addresses',
    { anchor: '', quote: '50%#?' },
    ['&='],
    '/renda/a/?find=%26%3D#:~:text=50%25%23%3F',
  ],
])('%s', (_, found, words, destination) => {
  expect(destinationOf({ href, ...found }, words)).toBe(destination);
});

function enc(text: string): string {
  return encodeURIComponent(text);
}
