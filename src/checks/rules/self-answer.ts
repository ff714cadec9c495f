import type { RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';

/** Of an office's name, what may stand behind a person's name: 同志, 代表, or a remark in brackets. */
const BEHIND = /(?:同志|代表|（.*）|\(.*\))$/u;

/** Deputies raise what is wrong and do not handle it: no office that answers is a deputy. */
export const selfAnswer: RecordRule = {
  name: 'self-answer',
  about: '承办单位是单位，不能是代表本人',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const town = entry.kind === 'congress' ? townOf(entry, context) : undefined;
    if (entry.kind !== 'congress' || !town) return [];
    const byName = new Map(town.records.deputies.map(({ id, data }) => [data.name, id]));
    return (entry.data.offices ?? []).flatMap(({ name }, index) => {
      const deputy = byName.get(name.replace(BEHIND, ''));
      if (deputy === undefined) return [];
      return {
        at: { path: ['offices', index, 'name'] },
        message: `承办单位“${name}”是代表（${deputy}）；代表反映问题，不直接处理问题（依据：《代表法》（2025年修正）第三十一条）`,
        hint: '写负责办理的单位名称',
      };
    });
  },
};
