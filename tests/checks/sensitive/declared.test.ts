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

test.each([
  ['yunxi/stations/nanjie.yaml', 'address: 新苑小区6栋1楼102室\n'],
  ['yunxi/stations/nanjie.yaml', 'address: 新苑小区6栋1单元102室\n'],
  ['yunxi/stations/nanjie.yaml', 'address: 镇南路18号老人活动中心二楼\n'],
  ['yunxi/stations/nanjie.yaml', 'address: 3号楼1单元101室（社区用房）\n'],
  ['yunxi/stations/nanjie.yaml', 'address: 老街12号\nnote: 接待群众，住在老街12号旁\n'],
  ['yunxi/congress.yaml', 'contact:\n  address: 新苑小区6栋1单元102室\n'],
])('%s: %s is open to everybody', (path, text) => {
  expect(foundIn(path, text)).toEqual([]);
});

test.each([
  ['yunxi/stations/nanjie.yaml', 'address: 新苑小区6栋1单元102室\nnote: 新苑小区6栋1单元103室\n'],
  ['yunxi/stations/nanjie.yaml', 'address: 1单元101室\nnote: 新苑小区3栋1单元101室\n'],
  ['yunxi/matters/2026-001.yaml', 'address: 新苑小区6栋1单元102室\n'],
])('%s: %s leads to a home', (path, text) => {
  expect(foundIn(path, text)).toEqual(['***']);
});
