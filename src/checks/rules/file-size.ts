import type { FileRule } from '../issue.ts';

/** A file holds one record, not a book. */
export const fileSize: FileRule = {
  name: 'file-size',
  about: '一份文件只写一条记录，不能太大',
  scope: 'file',
  level: 'error',
  check: ({ faults }) =>
    faults
      .filter((fault) => fault.code === 'large')
      .map(({ bytes, limit }) => ({
        message: `文件太大：${Math.ceil(bytes / 1024)} KB，最多 ${limit / 1024} KB`,
        hint: '一份文件只写一条记录；图片和附件不要放在里面，长的材料在 sources 里写名称和网址',
      })),
};
