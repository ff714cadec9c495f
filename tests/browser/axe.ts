import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules, also those of WCAG 2.2 and level AAA that are off unless asked for: text of 7:1, targets. */
const everything: RunOptions = {
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};

/** The rules whose answer depends on colours. */
const colours: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  },
};

/** What axe finds wrong on a page as it is shown now, one line for each place. */
export async function violationsOf(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: RunOptions = {
    ...(only ? colours : everything),
    resultTypes: ['violations'],
    preload: false,
  };
  const results = await page.evaluate(
    (chosen) => (window as unknown as { axe: typeof axe }).axe.run(chosen),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${String(target)}: ${failureSummary}`),
  );
}
