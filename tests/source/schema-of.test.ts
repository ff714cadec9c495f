import { expect, test } from 'vitest';
import { page } from '../../src/schema/page.ts';
import { site } from '../../src/schema/site.ts';
import { kindNames, kinds } from '../../src/source/kinds.ts';
import { schemaOf } from '../../src/source/schema-of.ts';

test.each(kindNames)('a file of %s is read by the schema of that kind', (kind) => {
  expect(schemaOf({ is: 'record', kind, town: 'heyuan', id: '1' })).toBe(kinds[kind].schema);
});

test('the settings and the pages of the site have schemas of their own', () => {
  expect(schemaOf({ is: 'site' })).toBe(site);
  expect(schemaOf({ is: 'page' } as never)).toBe(page);
});
