import type { FileRule } from '../issue.ts';

/** No file is empty. */
export const empty: FileRule = {
  name: 'empty',
  about: '文件不能是空的',
  scope: 'file',
  level: 'error',
  check: ({ faults }) =>
    faults
      .filter(({ code }) => code === 'empty')
      .map(() => ({
        message: '文件是空的，或者只有说明文字，没有内容',
        hint: '写上内容；不要这条记录就把文件删去',
      })),
};
