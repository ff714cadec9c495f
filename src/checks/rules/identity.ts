import type { EntryOf } from '../../source/entry.ts';
import type { Fault } from '../../source/fault.ts';
import { congressLists } from '../../source/references.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Finding, ModelRule } from '../issue.ts';

type Located = Finding & { readonly file: string };

/** Every record, and every item of a list that others point into, is there once; every town has its congress. */
export const identity: ModelRule = {
  name: 'identity',
  about: '编号不重复；每个乡镇都有 congress.yaml',
  scope: 'model',
  level: 'error',
  check: ({ reading, catalogue }) => [
    ...reading.faults.flatMap((fault) => words(fault) ?? []),
    ...reading.entries.filter((entry) => entry.kind === 'congress').flatMap(repeated),
    ...reading.entries
      .filter((entry) => entry.kind === 'congress')
      .flatMap((congress) => notWithdrawn(congress, catalogue)),
  ],
};

/** What is withdrawn is not there as well: one address has one page. */
function notWithdrawn(
  { file, town, data: { withdrawn = [] } }: EntryOf<'congress'>,
  catalogue: Catalogue,
): Located[] {
  return withdrawn.flatMap(({ record }, index) => {
    if (!catalogue.has(town, 'any', record)) return [];
    const message = `${record} 写着已经撤下，文件却还在`;
    const hint = '确实撤下的，删去那个文件；没有撤下的，删去这一项';
    return [{ file, at: { path: ['withdrawn', index, 'record'] }, message, hint }];
  });
}

function words(fault: Fault): Located | undefined {
  const { file } = fault;
  if (fault.code === 'no-congress') {
    return {
      file,
      message: `乡镇 ${fault.town} 缺少 congress.yaml`,
      hint: `新建 ${file}，写上人大全称、所在地和介绍；文件夹名写错了就改过来`,
    };
  }
  if (fault.code !== 'twin') return undefined;
  const same = fault.by === 'case' ? '只有大小写不同' : '只有结尾不同';
  return {
    file,
    message: `与 ${fault.other} 是同一条记录：文件名${same}`,
    hint: `把两份内容合到 ${fault.other}，删去这一份`,
  };
}

function repeated({ file, data }: EntryOf<'congress'>): Located[] {
  return congressLists.flatMap((list) => {
    const first = new Map<string, number>();
    return (data[list] ?? []).flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      const name = data[list]?.[earlier]?.name ?? '';
      return {
        file,
        at: { path: [list, index, 'id'] },
        message: `编号 ${id} 已经给了“${name}”（${list} 的第 ${earlier + 1} 项）`,
        hint: '换一个没有用过的编号',
      };
    });
  });
}
