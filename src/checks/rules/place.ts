import type { Fault } from '../../source/fault.ts';
import type { FileRule, Finding } from '../issue.ts';

/** Every file lies where its kind belongs, and the settings of the site are there. */
export const place: FileRule = {
  name: 'place',
  about: '每个文件放在应放的位置，文件名合乎规定',
  scope: 'file',
  level: 'error',
  check: ({ faults }) => faults.flatMap((fault) => words(fault) ?? []),
};

function words(fault: Fault): Finding | undefined {
  switch (fault.code) {
    case 'stray':
      return { message: fault.why, hint: fault.hint };
    case 'symlink':
      return { message: '这是指向别处的链接，不是文件', hint: '删去链接，把文件本身放在这里' };
    case 'unreadable':
      return unreadable(fault.why);
    case 'no-site':
      return {
        message: '缺少网站设置文件 site.yaml',
        hint: '在内容文件夹里新建 site.yaml，写上网站名称、主办单位和规定',
      };
    default:
      return undefined;
  }
}

function unreadable(why: 'permission' | 'special' | 'gone'): Finding {
  if (why === 'special') return { message: '这不是普通文件', hint: '删去它' };
  return why === 'gone'
    ? { message: '找不到这个文件或文件夹', hint: '看看是不是改了名字，或者刚被删去' }
    : { message: '没有权限读这个文件或文件夹', hint: '让管理电脑的人放开读取权限' };
}
