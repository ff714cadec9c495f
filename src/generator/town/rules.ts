import type { Rules } from '../../schema/rules.ts';
import type { Random } from '../random.ts';

/** Rules in which a town differs from the site, each with an ordinance of its own as its source. */
export function ownRulesFor(name: string, defaults: Rules, random: Random): Partial<Rules> {
  const stationRules = `《${name}镇代表联络站工作办法（示例）》`;
  const groupRules = `《${name}镇人大代表小组活动办法（示例）》`;
  const noticeDay = random.chance(0.2) ? random.pick([15, 25, 28]) : undefined;
  const days = random.pick([15, 20, 30]);
  const usual = defaults.stationReplyDays.value;
  // In the order of the schema, as records are written.
  return {
    ...(noticeDay && { noticeDay: { value: noticeDay, source: `${stationRules}第九条` } }),
    ...(days !== usual && {
      stationReplyDays: { value: days, source: `${stationRules}第十一条` },
    }),
    groupMonths: { value: 6, source: `${groupRules}第四条` },
    ...(random.chance(0.25) && { resultClasses: threeClasses(name) }),
  };
}

function threeClasses(name: string): Rules['resultClasses'] {
  return {
    scheme: '甲乙丙三类',
    source: `《${name}镇人大代表建议、批评和意见办理办法（示例）》第十六条`,
    classes: [
      { code: '甲', meaning: '已经解决或基本解决' },
      { code: '乙', meaning: '正在解决或列入计划', open: true },
      { code: '丙', meaning: '暂时不能解决，已说明原因' },
    ],
  };
}
