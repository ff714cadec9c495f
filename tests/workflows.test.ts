import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
const workflows = readdirSync(join(root, '.github/workflows')).map(
  (name) => `.github/workflows/${name}`,
);

// They cannot be run here: what can be known without running them is that they can be read.
describe.each([...workflows, '.gitlab-ci.yml', '.github/ISSUE_TEMPLATE/content-error.yml'])(
  '%s',
  (path) => {
    test('is YAML', () => {
      const { errors, warnings } = parseDocument(read(path), { version: '1.1' });
      expect([...errors, ...warnings]).toEqual([]);
    });

    test('runs only scripts that there are', () => {
      const called = [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
      expect(called.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
    });
  },
);

// Astro keeps a folder of that name for files of its own and refuses to build into it.
test('GitLab publishes public/, which is built elsewhere and moved there', () => {
  const { pages } = parseDocument(read('.gitlab-ci.yml')).toJS();
  expect(pages.script).toEqual(['npm run build', 'mv dist public']);
  expect(pages.artifacts.paths).toEqual(['public/']);
});

test('the issue form has the field that pages fill in', () => {
  const form = parseDocument(read('.github/ISSUE_TEMPLATE/content-error.yml')).toJS();
  expect(form.body.map(({ id }: { id?: string }) => id)).toContain('page');
});

test('each town has somebody who answers for it', () => {
  const owned = read('.github/CODEOWNERS');
  const towns = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter(
      (item) => item.isDirectory() && existsSync(join(root, 'content', item.name, 'congress.yaml')),
    )
    .map(({ name }) => name);
  expect(towns.filter((town) => !owned.includes(`/content/${town}/ `))).toEqual([]);
});
