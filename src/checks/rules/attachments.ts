import type { Unread } from '../../source/attachment/attachment.ts';
import type { ModelRule } from '../issue.ts';

const WORDS: Readonly<Record<Unread, string>> = {
  closed: '附件打不开：设了密码，或者已经损坏',
  scanned: '附件有扫描的页，看不出里面的文字',
  old: '附件是旧格式的 Word、Excel 或 WPS 文件，里面的文字看不全',
  archive: '附件是压缩包，看不出里面的文件写了什么',
  large: '附件太大，没有检查里面的文字',
  unknown: '附件的格式认不出来，看不出里面有什么',
};

/** What a machine cannot read a person must. */
export const attachments: ModelRule = {
  name: 'attachments',
  about: '附件里的文字都看得出来，看不出的请人工检查',
  scope: 'model',
  level: 'warning',
  check: ({ reading }) => {
    // A file that has no place in the content is already said to be wrong.
    const misplaced = new Set(reading.faults.map(({ file }) => file));
    return (reading.attachments ?? []).flatMap(({ path, unread }) =>
      unread === undefined || misplaced.has(path)
        ? []
        : {
            file: path,
            message: WORDS[unread],
            hint: '请人工检查有没有个人信息和涉密内容；能写成文字的，写成文字再交',
          },
    );
  },
};
