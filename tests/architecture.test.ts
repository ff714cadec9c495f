import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cyclesIn } from './import-cycles.ts';
import { findBreaches, partOf, readmeRow, type ImportTable } from './import-table.ts';
import { readModuleFacts, type ModuleFacts } from './module-facts.ts';

/** The layers: content → source(schema) → model → views → pages. Each part also imports itself. */
const table: ImportTable = {
  schema: { may: ['zod'] },
  source: { may: ['schema', 'node', 'yaml'], types: ['zod'] },
  'source/quick-yaml.ts': { may: ['js-yaml'] },
  'source/attachment/office.ts': { may: ['fflate'] },
  'source/attachment/pdf.ts': { may: ['unpdf'] },
  'source/attachment/picture.ts': { may: ['exifreader'] },
  'source/loader.ts': { may: ['schema', 'node', 'yaml'], types: ['zod', 'astro', 'astro/loaders'] },
  model: { may: ['pinyin-pro', 'chinese-days'], types: ['schema', 'source'] },
  checks: { may: ['schema', 'source', 'model', 'markdown', 'site.ts'], types: ['zod'] },
  // Markdown is judged as the parser of the site reads it.
  'checks/markup.ts': { may: ['satteri'] },
  'checks/meant-word.ts': { may: ['opencc-js/t2cn'] },
  'site.ts': { may: [], types: ['schema'] },
  'routes.ts': { may: ['site.ts'], types: ['schema', 'source', 'model'] },
  text: { may: ['site.ts'], types: ['schema', 'source', 'model', 'satteri'] },
  // Markdown taken apart, and made into HTML with marks.
  markdown: { may: ['text', 'satteri', 'github-slugger'] },
  views: { may: ['model', 'markdown', 'routes.ts', 'text', 'site.ts'], types: ['schema'] },
  exports: {
    may: [
      ...['model', 'views', 'source', 'routes.ts', 'text', 'site.ts', 'node'],
      ...['csv-stringify/sync', 'satteri'],
    ],
    types: ['schema'],
  },
  'exports/content-lines.ts': { may: ['ical.js'] },
  'exports/archive.ts': { may: ['exports', 'node', 'fflate'] },
  'exports/content-text.ts': { may: ['model', 'source', 'text', 'yaml'] },
  // How text is compared and a query read: the same for the index and for the reader's browser.
  query: { may: [] },
  search: {
    may: [
      ...['model', 'views', 'query', 'routes.ts', 'text', 'site.ts', 'node', 'pagefind'],
      ...['opencc-js/t2cn', 'satteri', 'github-slugger'],
    ],
  },
  // The index is asked as a reader's browser asks it.
  'search/verify.ts': { may: ['client', 'query', 'node'] },
  'search/build.ts': { may: ['model', 'source', 'schema'] },
  components: {
    may: ['components', 'layouts', 'styles', 'text', 'site.ts', 'routes.ts'],
    types: ['views', 'astro', 'astro/types'],
    script: ['client'],
  },
  // The one place that draws QR codes.
  'components/qr-path.ts': { may: ['qr'] },
  layouts: {
    may: ['components', 'layouts', 'styles', 'text', 'site.ts', 'routes.ts'],
    types: ['views', 'astro', 'astro/types'],
    script: ['client'],
  },
  // The head carries one script as text, to run before anything is painted.
  'layouts/Head.astro': { may: ['layouts', 'client', 'text', 'site.ts'], types: ['views'] },
  'data.ts': {
    may: ['source', 'model', 'site.ts', 'astro:content#getCollection', 'astro:content#getEntry'],
    types: ['schema'],
  },
  'content.config.ts': { may: ['source', 'schema', 'checks', 'astro:content', 'astro/loaders'] },
  pages: {
    may: [
      ...['data.ts', 'views', 'exports', 'markdown', 'layouts', 'components', 'text', 'site.ts'],
      'astro:content#render',
    ],
    types: ['astro'],
  },
  // Loaded only where there is something to mark: its words come with it.
  'client/marking.ts': { may: ['client', 'query', 'text'] },
  client: {
    may: [...['query', 'text', 'chart.js', 'fflate'], 'csv-stringify/browser/esm/sync'],
    types: ['search', 'views'],
  },
  integrations: {
    may: [
      ...['source', 'model', 'exports', 'search', 'text', 'site.ts'],
      ...['node', '@astrojs/markdown-satteri', '@astrojs/sitemap'],
    ],
    types: ['astro', 'vite', 'satteri'],
  },
  generator: { may: ['schema', 'source', 'model', 'site.ts', 'node', 'yaml', 'chinese-days'] },
  // Measures the search in a browser, beside Pagefind as it comes.
  'scripts/bench.ts': { may: ['search', 'node', 'playwright-core'] },
  'scripts/bench/ask.ts': { may: ['playwright-core'] },
  'scripts/bench/browser.ts': { may: ['search', 'playwright-core'] },
  'scripts/bench/indexes.ts': { may: ['search', 'node', 'pagefind'] },
  'scripts/bundle.ts': { may: ['node', 'rolldown'] },
  'astro.config.mjs': {
    may: [...['integrations', 'scripts', 'node', 'yaml'], ...['@astrojs/mdx', 'astro/config']],
  },
  scripts: {
    may: ['checks', 'generator', 'search', 'source', 'schema', 'model', 'site.ts', 'node', 'astro'],
  },
};

/** Who may ask what day it is: the commands, in one place, and in the reader's browser what is on duty just now. */
const clockReaders = ['scripts/today.ts', 'src/client/duty.ts'];

const root = join(import.meta.dirname, '..');
const files = [...list('src'), ...list('scripts'), 'astro.config.mjs'].filter((path) =>
  /\.(ts|mjs|astro)$/.test(path),
);
const code = files.map((path): [string, ModuleFacts] => [
  path,
  readModuleFacts(path, readFileSync(join(root, path), 'utf8')),
]);

test('each part imports only what the table allows', () => {
  expect(code.flatMap(([path, facts]) => findBreaches(path, facts.imports, table))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(cyclesIn(code)).toEqual([]);
});

test('a way back to where it began is found, however long; types are none', () => {
  const facts = (text: string) => readModuleFacts('a.ts', text);
  expect(
    cyclesIn([
      ['src/a.ts', facts("import { b } from './b/b.ts';")],
      ['src/b/b.ts', facts("import { c } from '../c.ts';\nimport type { A } from '../a.ts';")],
      ['src/c.ts', facts("import { b } from './b/b.ts';")],
      ['src/d.ts', facts("import { a } from './a.ts';")],
    ]),
  ).toEqual(['src/b/b.ts → src/c.ts → src/b/b.ts']);
});

test('the README has this table, row by row', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = text.slice(text.indexOf('| May import')).split('\n\n')[0]!.split('\n').slice(2);
  const parts = Object.keys(table).filter((row) => !row.includes('/'));
  expect(rows.map((row) => row.replace(/ +/g, ' '))).toEqual(
    parts.map((part) => readmeRow(part, table)),
  );
});

test('no file is a drawer for things without a name', () => {
  const drawers = [...files, ...list('tests')].filter((path) =>
    /(^|\/)(utils?|helpers?|common|misc)([./]|$)/.test(path),
  );
  expect(drawers).toEqual([]);
});

test('checks return what they found; only reporters print', () => {
  const printing = code.filter(
    ([path, facts]) => isCheck(path) && !path.includes('/report/') && facts.consoles.length > 0,
  );
  expect(printing.map(([path, facts]) => `${path}:${facts.consoles[0]}`)).toEqual([]);
});

test('today is an argument', () => {
  const reading = code.filter(
    ([path, { clocks }]) => !clockReaders.includes(path) && clocks.length > 0,
  );
  expect(reading.map(([path, { clocks }]) => `${path}:${clocks[0]}`)).toEqual([]);
});

test('a page is a sentence: it does nothing with data but hand it over', () => {
  const doing = files
    .filter((path) => partOf(path) === 'pages')
    .flatMap((path) =>
      linesThatDo(readFileSync(join(root, path), 'utf8')).map((at) => `${path}:${at}`),
    );
  expect(doing).toEqual([]);
});

test.each([
  ['---\nconst a = towns.map(({ slug }) => slug);\n---', [2]],
  ['<ul>\n  {items.filter(isOpen)}\n</ul>', [2]],
  ['const a = rows.toSorted(byDay);\nconst b = rows.flatMap(f);', [1, 2]],
  ['---\nreturn townPaths(await getModel());\n---\n<Items items={view.items} />', []],
])('%j does something in the lines %j', (text, lines) => {
  expect(linesThatDo(text)).toEqual(lines);
});

describe('the table holds', () => {
  const rule: ImportTable = {
    model: { may: ['pinyin-pro'], types: ['schema'] },
    pages: { may: ['views', 'astro:content#render'], types: ['astro'], script: ['client'] },
    'source/loader.ts': { may: ['node'] },
    source: { may: [] },
  };
  const breaches = (path: string, text: string) =>
    findBreaches(path, readModuleFacts(path, text).imports, rule);
  const inTag = (line: string) => `---\n---\n<p>甲</p>\n<script>\n  ${line}\n</script>`;

  test.each([
    ['src/model/a.ts', "import { pinyin } from 'pinyin-pro';"],
    ['src/model/a.ts', "import { b } from './b.ts';\nimport { c } from '#model/c.ts';"],
    ['src/model/a.ts', "import type { Day } from '../schema/fields.ts';"],
    ['src/model/a.ts', "import { type Day, type Month } from '#schema/fields.ts';"],
    ['src/model/a.ts', "export type { Day } from '#schema/fields.ts';"],
    ['src/model/a.ts', "let day: import('#schema/fields.ts').Day;"],
    ['src/model/a.ts', "// import fs from 'node:fs';\nconst words = \"from 'node:fs'\";"],
    ['src/pages/a.astro', "---\nimport { render } from 'astro:content';\n---"],
    ['src/pages/a.astro', "---\nimport type { APIRoute } from 'astro';\n---"],
    ['src/pages/a.astro', inTag("import '#client/search.ts';")],
    ['src/source/loader.ts', "import { join } from 'node:path';"],
  ])('%s may say %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  test.each([
    ['src/model/a.ts', "import { readFileSync } from 'node:fs';", ':1: model may not'],
    ['src/model/a.ts', "\nimport { z } from 'zod';", ':2: model may not import z zod'],
    ['src/model/a.ts', "import type { z } from 'zod';", 'types of zod'],
    ['src/model/a.ts', "import { day } from '../schema/fields.ts';", 'import day schema'],
    ['src/model/a.ts', "import { type Day, day } from '#schema/fields.ts';", 'import day schema'],
    ['src/model/a.ts', "import '#schema/fields.ts';", 'all of schema'],
    ['src/model/a.ts', "import * as view from '../views/home.ts';", 'all of views'],
    ['src/model/a.ts', "export { day } from '../schema/fields.ts';", 'import day schema'],
    ['src/model/a.ts', "export * from '../schema/fields.ts';", 'all of schema'],
    ['src/model/a.ts', "const fields = await import('#schema/fields.ts');", 'all of schema'],
    ['src/model/a.ts', "import { build } from '../../scripts/build.ts';", 'import build scripts'],
    ['src/pages/a.astro', "---\nimport { createModel } from '#model/model.ts';\n---", ':2: pages'],
    ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---", ':2: pages'],
    ['src/pages/a.astro', "---\nimport '#client/search.ts';\n---", 'all of client'],
    ['src/pages/a.astro', inTag("import { home } from '#views/home.ts';"), ':5: pages'],
    ['src/pages/a.astro', "<p>{await import('#model/day.ts')}</p>", 'all of model'],
    ['src/source/disk.ts', "import { join } from 'node:path';", 'import join node'],
    ['src/cellar/a.ts', '', 'the table has no row for cellar'],
  ])('%s may not say %s', (path, text, message) => {
    expect(breaches(path, text)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['a.ts', 'const now = Date.now();'],
    ['a.ts', 'const now = new Date();'],
    ['a.ts', 'const now = new Date;'],
    ['a.astro', '---\nconst now = Date();\n---'],
    ['a.astro', '<p>{new Date().getFullYear()}</p>'],
  ])('in %s, %s reads the clock', (path, text) => {
    expect(readModuleFacts(path, text).clocks).toHaveLength(1);
  });

  test.each([
    ['a.ts', "const day = new Date('2026-01-20'); // not Date.now()"],
    ['a.astro', "<p>{new Date('2026-01-20').getDay()}</p><!-- Date.now() -->"],
  ])('in %s, %s does not', (path, text) => {
    expect(readModuleFacts(path, text).clocks).toEqual([]);
  });

  test('printing is found', () => {
    expect(readModuleFacts('a.ts', "\nconsole.log('甲');").consoles).toEqual([2]);
    expect(readModuleFacts('a.ts', "// console.log('甲');").consoles).toEqual([]);
  });
});

/** The lines in which a list is gone through, parted, put in order or counted up. */
function linesThatDo(text: string): number[] {
  const doing =
    /\.(map|flatMap|filter|find|findLast|some|every|reduce|sort|toSorted|forEach|groupBy)\(/;
  return text.split('\n').flatMap((line, at) => (doing.test(line) ? at + 1 : []));
}

function isCheck(path: string): boolean {
  return partOf(path) === 'checks';
}

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}
