import { ruleOn } from '../../model/rule-on.ts';
import type { Rules } from '../../schema/rules.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';

/** How many must sign what; a suggestion needs nobody but its author. */
const NEEDED: { readonly [kind in EntryOf<'motions'>['data']['kind']]?: keyof Rules } = {
  议案: 'motionSigners',
  质询案: 'interpellationSigners',
};

/** A motion has the signers that the law asks for, each once. */
export const signers: RecordRule = {
  name: 'signers',
  about: '议案、质询案的联名人数够；同一名代表只签一次',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    if (entry.kind !== 'motions') return [];
    const town = townOf(entry, context);
    return [...signedTwice(entry), ...(town ? tooFew(entry, town.rules, town.archive) : [])];
  },
};

function signedTwice({ data: { lead, cosigners = [] } }: EntryOf<'motions'>): Finding[] {
  return cosigners.flatMap((id, index) => {
    if (id !== lead && cosigners.indexOf(id) === index) return [];
    return {
      at: { path: ['cosigners', index] },
      message: `${id} ${id === lead ? '已经领衔' : '前面已经写过'}，联名里不再写`,
      hint: `删去这里的 ${id}`,
    };
  });
}

/** Motions of the presidium or the government have no lead; of archives the list may be cut short. */
function tooFew({ data }: EntryOf<'motions'>, rules: Rules, archive: boolean): Finding[] {
  const { kind, lead, cosigners = [], proposers, submittedOn } = data;
  const name = NEEDED[kind];
  if (!name || name === 'resultClasses' || lead === undefined) return [];
  if (proposers !== undefined || archive) return [];
  const { value, source } = ruleOn(rules[name], submittedOn);
  const count = new Set([lead, ...cosigners]).size;
  if (count >= value) return [];
  return [
    {
      at: { path: [cosigners.length > 0 ? 'cosigners' : 'lead'], part: 'key' },
      message: `${kind}要 ${value} 名以上代表联名（依据：${source}），这里领衔加联名一共 ${count} 名`,
      hint: `在 cosigners 里补上联名代表；人数确实不够的，kind 写成 建议`,
    },
  ];
}
