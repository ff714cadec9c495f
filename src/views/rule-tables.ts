import type { Town } from '../model/records.ts';
import { versionsOf } from '../model/rule-on.ts';
import type { Rules } from '../schema/rules.ts';
import type { Table } from './pieces.ts';
import { classesIn } from './result-class.ts';
import { labelled } from './rule-words.ts';

/** Said of how often; three months are counted as quarters. */
const EVERY = '个月一次';

const RULE_LABELS: readonly [keyof Omit<Rules, 'resultClasses'>, string, string][] = [
  ['noticeDay', '每月公示日', '日'],
  ['replyMonths', '建议答复期限', '个月'],
  ['complexMonths', '情况复杂的答复期限', '个月'],
  ['redoMonths', '重新办理期限', '个月'],
  ['stationReplyDays', '居民反映答复期限', '天'],
  ['presidiumMonths', '主席团会议至少', EVERY],
  ['sessionsPerYear', '人民代表大会会议每年', '次'],
  ['groupMonths', '代表小组活动至少', EVERY],
  ['dutyNoticeDays', '值班提前公布', '天'],
  ['motionSigners', '议案联名至少', '名代表'],
  ['interpellationSigners', '质询案联名至少', '名代表'],
];

const amountOf = (value: number, unit: string) =>
  value === 3 && unit === EVERY ? '每季度一次' : `${value}${unit}`;

/** What a summary says of the rules of its time: only what stands in it. */
export function ownRulesTable({ congress }: Town): Table {
  return {
    caption: '总结写到的规定和做法',
    columns: [{ label: '规定' }, { label: '数值' }, { label: '依据' }],
    rows: RULE_LABELS.flatMap(([key, label, unit]) => {
      const rule = congress.rules?.[key];
      const versions = rule ? versionsOf(rule) : [];
      return versions.map(({ value, source, until }) => [
        [labelled(label, until)],
        [amountOf(value, unit)],
        [source],
      ]);
    }),
    note: '是总结所写那一段时间的，不是现在的规定。',
  };
}

/** All local rules with what they were before, each with its source. */
export function rulesTable({ rules, congress }: Town): Table {
  const scope = (key: keyof Rules) => (congress.rules?.[key] ? '本镇规定' : '全站默认');
  return {
    caption: '本镇适用的规定和依据',
    columns: [{ label: '规定' }, { label: '数值' }, { label: '依据' }, { label: '范围' }],
    rows: [
      ...RULE_LABELS.flatMap(([key, label, unit]) =>
        versionsOf(rules[key]).map(({ value, source, until }) => [
          [labelled(label, until)],
          [amountOf(value, unit)],
          [source],
          [scope(key)],
        ]),
      ),
      ...versionsOf(rules.resultClasses).flatMap((version) =>
        classesIn(version).map(({ name, meaning }) => [
          [`答复结果${name}`],
          [meaning],
          [version.source],
          [scope('resultClasses')],
        ]),
      ),
    ],
    note: '这里列的是计算期限所用的数，不是法律意见。',
  };
}
