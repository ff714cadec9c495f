import type { DeviationKind } from '../../source/canonical/deviation.ts';
import { deviationsOf } from '../../source/canonical/form.ts';
import type { FileRule } from '../issue.ts';

/** In Chinese, what is not in its canonical form. */
const WORDS: Readonly<Record<DeviationKind, string>> = {
  order: '各项的次序',
  quotes: '引号',
  digits: '全角数字',
  spaces: '行末的空格',
  'line-ends': '换行符（不是 LF）',
  end: '文件末尾（应当有一个换行）',
  nfc: '字符的组合形式（不是 NFC）',
};

/** Every record is written in one way, so that a difference between two versions is a difference of content. */
export const canonical: FileRule = {
  name: 'canonical',
  about: '写法统一：各项的次序、引号、数字、行末和换行',
  scope: 'file',
  level: 'warning',
  check({ source, faults }) {
    // What is wrong comes first; its form can wait.
    if (!source || faults.length > 0) return [];
    const found = deviationsOf(source);
    const [first] = found;
    if (!first) return [];
    const kinds = [...new Set(found.map(({ kind }) => WORDS[kind]))];
    return [
      {
        at: { from: first.at },
        message: `写法不统一：${kinds.join('、')}`,
        hint: '运行 npm run check -- --fix 会自动改好，意思不变；不改也能合并',
      },
    ];
  },
};
