import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { BuiltPage } from './pages.ts';

const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Numbers are copied and searched for: with U+2011 in them neither would find 0000-5510355.
    'tel-non-breaking': 'off',
    'prefer-native-element': [
      'error',
      {
        // The list below a box to type in (the combobox of the finder) cannot be a <select>.
        exclude: ['listbox'],
      },
    ],
  },
};

/** Resolves the rules once: the loader that it extends does so for every page, which takes longer than the page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new OneConfig(rules));

/** What is wrong with the HTML of a page, one line each. */
export function faultsOf({ path, html }: Pick<BuiltPage, 'path' | 'html'>): string[] {
  return validator
    .validateStringSync(html, path || 'index.html')
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector ?? ''}`);
}
