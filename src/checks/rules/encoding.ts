import type { EncodingGuess } from '../../source/fault.ts';
import type { FileRule } from '../issue.ts';

const WORDS: Readonly<Record<EncodingGuess, { message: string; hint: string }>> = {
  bom: {
    message: '文件开头有看不见的字节顺序标记（BOM）',
    hint: '在编辑器里另存为“UTF-8”，不要选“UTF-8 带 BOM”',
  },
  gbk: {
    message: '文件是 GBK（ANSI）编码，放到网上会成乱码',
    hint: '用记事本打开，另存为，编码选“UTF-8”',
  },
  'utf-16': {
    message: '文件是 UTF-16（Unicode）编码',
    hint: '用记事本打开，另存为，编码选“UTF-8”',
  },
  binary: {
    message: '这不是文字文件，可能是改了名字的 Word、Excel、PDF 或图片',
    hint: '把内容写成文字，原件不要放在这里',
  },
  damaged: {
    message: '从这里起有坏掉的字，不是 UTF-8 编码',
    hint: '把坏掉的字重新写一遍，再按“UTF-8”编码保存',
  },
};

/** Every file is UTF-8 text without a byte order mark. */
export const encoding: FileRule = {
  name: 'encoding',
  about: '文件用 UTF-8 编码保存',
  scope: 'file',
  level: 'error',
  check: ({ faults }) =>
    faults
      .filter((fault) => fault.code === 'encoding')
      .map(({ guess, from, to }) => ({ at: { from, to }, ...WORDS[guess] })),
};
