import { expect, test } from 'vitest';
import { SensitiveContent } from '#checks/sensitive/content.ts';
import { placeOf } from '#source/place.ts';
import { readBytes } from '#source/single.ts';
import { assemble } from '#source/disk.ts';

/** What is found in a file of a town that consists of this file. */
function foundIn(path: string, text: string): string[] {
  expect(placeOf(path).is).toBe('record');
  const reading = assemble('/content', [readBytes(path, Buffer.from(text))]);
  const [file] = reading.files;
  return file
    ? SensitiveContent.of(reading)
        .inFile(file)
        .map(({ masked }) => masked)
    : [];
}

const MOBILE = '13800001111';

test.each([
  ['yunxi/congress.yaml', `offices:\n  - id: a\n    telephone: '${MOBILE}'\nfunds: []\n`],
  ['yunxi/congress.yaml', `offices:\n  - id: a\n    telephone: 0000-5510311、${MOBILE}\n`],
])('%s: a mobile number of an office is private', (path, text) => {
  expect(foundIn(path, text)).toEqual(['138****1111']);
});

test.each([
  ['yunxi/congress.yaml', 'offices:\n  - id: a\n    telephone: 0571-85510311、0571-85510312\n'],
  ['yunxi/congress.yaml', `offices:\n  - id: a\ncontact:\n  telephone: '${MOBILE}'\n`],
  ['yunxi/stations/nanjie.yaml', `telephone: '${MOBILE}'\n`],
  ['yunxi/deputies/wang-yi.yaml', `contact:\n  telephone: '${MOBILE}'\n`],
])('%s: a number that is declared is public', (path, text) => {
  expect(foundIn(path, text)).toEqual([]);
});
