import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from './pages.ts';

const site = readSite();
const records = site.pages.filter(({ record }) => record);

test(`the hash on each of ${records.length} pages is that of the file to which it leads`, () => {
  const faults = records.flatMap(({ path, html }) => {
    const [, href = '', told] =
      /href="([^"]*\/data\/records\/[^"]*)"[^>]*>[^<]*<\/a>[\s\S]*?([0-9a-f]{64})/.exec(html) ?? [];
    const file = join(site.folder, href.slice(site.base.length));
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    return hash === told ? [] : [`${path}: ${told} is not ${hash} of ${href}`];
  });
  expect(faults).toEqual([]);
});

test('the example of a passage is taken from the heading of its page', () => {
  const faults = records.flatMap(({ path, html }) => {
    const [, heading = ''] = /<h1[^>]*>([^<]*)<\/h1>/.exec(html) ?? [];
    const [, piece = ''] = /#:~:text=([^<\s]+)</.exec(html) ?? [];
    return piece.length > 1 && heading.includes(decodeURIComponent(piece)) ? [] : [path];
  });
  expect(faults).toEqual([]);
});
