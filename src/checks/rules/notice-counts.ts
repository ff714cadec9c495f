import type { NoticeCounts } from '../../model/notice-calendar.ts';
import type { Notice } from '../../model/records.ts';
import { hasGaps } from '../gaps.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked } from '../linked.ts';

const NAMES: Readonly<Record<keyof NoticeCounts, string>> = {
  carried: '结转',
  received: '新收',
  closed: '办结',
  open: '在办',
};
const KEYS = Object.keys(NAMES) as (keyof NoticeCounts)[];

/** What a notice states is what the matters of its station add up to: carried over + received − closed = open. */
export const noticeCounts: RecordRule = {
  name: 'notice-counts',
  about: '公示写的件数与居民反映的记录相符；写“没有”的真的没有',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    const notice = entry.kind === 'notices' ? linked(entry, context) : undefined;
    if (!notice) return [];
    const counted = hasGaps(context, entry.town, 'matters')
      ? []
      : [...otherNumbers(notice), ...notNothing(notice)];
    return [...counted, ...withheldTwice(notice)];
  },
};

function otherNumbers({ data: { stated }, slot: { counts, from, to } }: Notice): Finding[] {
  if (!stated || KEYS.every((key) => stated[key] === counts[key])) return [];
  return [
    {
      at: { path: ['stated'], part: 'key' },
      message: `公示写的是${inWords(stated)}；记录里 ${from} 至 ${to} 是${inWords(counts)}`,
      hint: `漏记了的，补上居民反映或者办理环节；公示写错了的，改成 ${inYaml(counts)}，并写更正`,
    },
  ];
}

function inWords(counts: NoticeCounts): string {
  return KEYS.map((key) => `${NAMES[key]} ${counts[key]}`).join('、');
}

function inYaml(counts: NoticeCounts): string {
  return KEYS.map((key) => `${key}: ${counts[key]}`).join('，');
}

function notNothing({ data, slot: { counts } }: Notice): Finding[] {
  const withheld = (data.withheld ?? []).reduce((sum, { count }) => sum + count, 0);
  const some = [
    ...(counts.received > 0 ? [`新收 ${counts.received} 件`] : []),
    ...(counts.closed > 0 ? [`办结 ${counts.closed} 件`] : []),
    ...(withheld > 0 ? [`未公示 ${withheld} 件`] : []),
  ];
  if (!data.nothing || some.length === 0) return [];
  return [
    {
      at: { path: ['nothing'] },
      message: `写的是这个月没有新收、也没有办结，可是有${some.join('、')}`,
      hint: '删去 nothing 这一行',
    },
  ];
}

function withheldTwice({ data: { withheld = [] } }: Notice): Finding[] {
  return withheld.flatMap(({ ground }, index) => {
    const first = withheld.findIndex((one) => one.ground === ground);
    if (first === index) return [];
    return {
      at: { path: ['withheld', index, 'ground'] },
      message: `“${ground}”在第 ${first + 1} 项已经写过`,
      hint: '同一个原因的件数加在一起，只写一项',
    };
  });
}
