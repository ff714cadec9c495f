import { addDays, earliest } from '../../model/day.ts';
import type { Deputy, Group, Matter, Motion, Notice, Station, Town } from '../../model/records.ts';
import type { EntryOf } from '../../source/entry.ts';
import { surelyBefore } from '../certain.ts';
import type { Finding, RecordRule } from '../issue.ts';
import { linked, townOf } from '../linked.ts';
import { presidiumEnds, presidiumOf, roleEnds } from '../presidium.ts';
import { quoted } from '../subject.ts';

/** What two records say of each other does not contradict. */
export const bothEnds: RecordRule = {
  name: 'both-ends',
  about: '两条记录说到对方的，两头要一致：转为建议、联络站、代表小组、主席团',
  scope: 'record',
  level: 'error',
  check: (entry, context) => {
    switch (entry.kind) {
      case 'matters':
        return matterEnds(linked(entry, context));
      case 'motions':
        return motionEnds(linked(entry, context));
      case 'notices':
        return noticeEnds(linked(entry, context));
      case 'deputies':
        return deputyEnds(linked(entry, context));
      case 'congress':
        return congressEnds(entry, townOf(entry, context));
      default:
        return [];
    }
  },
};

function matterEnds(matter: Matter | undefined): Finding[] {
  if (!matter) return [];
  const { data, motion, station } = matter;
  const turned = (data.events ?? []).findIndex(({ act }) => act === '转为建议');
  const submitted = motion?.data.submittedOn;
  const found: Finding[] = [];
  if (submitted !== undefined && surelyBefore(submitted, data.receivedOn)) {
    found.push({
      at: { path: ['events', turned, 'motion'] },
      message: `建议 ${motion?.id} 是 ${submitted} 提出的，早于这件事的受理日期 ${data.receivedOn}，不会由它转来`,
      hint: '改成由这件事转成的那一件建议；日期写错了的改正日期；早就有了这件建议的，不写“转为建议”，写“办结”，在 result 里说明，related 里写上它',
    });
  }
  return [...found, ...servedOn(station.data, data.receivedOn, ['receivedOn'], '受理')];
}

/** How long before a meeting that opens a motion may be handed in for it, in days. */
const BEFOREHAND = 120;

/** What was raised at a meeting was handed in before it ended, and not long before it began. */
function motionEnds(motion: Motion | undefined): Finding[] {
  const { submittedOn } = motion?.data ?? {};
  const held = motion?.town.archive === false ? motion.meeting?.data : undefined;
  if (submittedOn === undefined || held?.on === undefined) return [];
  const last = held.to ?? held.on;
  const after = surelyBefore(last, submittedOn);
  if (!after && !surelyBefore(submittedOn, addDays(earliest(held.on), -BEFOREHAND))) return [];
  const span = last === held.on ? held.on : `${held.on} 至 ${last}`;
  return [
    {
      at: { path: ['meeting'] },
      level: after ? 'error' : 'warning',
      message: `${submittedOn} 提出，${after ? '那时' : '远在'}${held.title}（${span}）${after ? '已经结束' : '召开以前'}`,
      hint: '改正提出日期或者会议；闭会期间提出的，删去 meeting，写 recess: true',
    },
  ];
}

function noticeEnds(notice: Notice | undefined): Finding[] {
  if (!notice) return [];
  const { station, data } = notice;
  if (!station.data.notices) {
    return [
      {
        message: `${station.data.name}没有写明每月单独公示，却有它的公示`,
        hint: `在 stations/${station.id}.yaml 加一行 notices: true；公示放错了文件夹的，移到该放的站`,
      },
    ];
  }
  return servedOn(station.data, data.postedOn, ['postedOn'], '公示');
}

/** A station that is not yet open, or no more, receives nothing and posts nothing. */
function servedOn(
  { name, openedOn, closedOn }: Station['data'],
  day: string,
  path: string[],
  what: string,
): Finding[] {
  const hint = '核对这个日期，以及联络站的启用、停用日期';
  if (openedOn !== undefined && surelyBefore(day, openedOn)) {
    return [{ at: { path }, message: `${name} ${openedOn} 才启用，${day} 不能${what}`, hint }];
  }
  // What was received before may still be posted after the end.
  if (what !== '受理' || closedOn === undefined || !surelyBefore(closedOn, day)) return [];
  return [{ at: { path }, message: `${name} ${closedOn} 已经停用，${day} 不能${what}`, hint }];
}

function deputyEnds(deputy: Deputy | undefined): Finding[] {
  if (!deputy) return [];
  return [
    ...byElections(deputy),
    ...stationServes(deputy),
    ...liaisonSits(deputy),
    ...roleEnds(deputy),
  ];
}

function byElections({ data, town }: Deputy): Finding[] {
  return data.mandates.flatMap(({ elected, from, term }, index) => {
    const begin = town.records.terms.find(({ id }) => id === term)?.data.from;
    if (elected !== '补选' || from === undefined || begin === undefined) return [];
    if (!surelyBefore(from, begin)) return [];
    return {
      at: { path: ['mandates', index, 'from'] },
      message: `补选的日期 ${from} 早于第 ${term} 届的第一次会议（${begin}）`,
      hint: '核对当选日期和届次',
    };
  });
}

function stationServes({ data, areas, station, inOffice }: Deputy): Finding[] {
  // What a station served while somebody was in office is not known afterwards.
  if (!inOffice || !station || areas.length === 0 || station.areas.length === 0) return [];
  if (areas.some((area) => station.areas.includes(area))) return [];
  const served = station.areas.map((area) => area.data.name).join('、');
  return [
    {
      at: { path: ['station'] },
      message: `${data.name}联系的村和社区，${station.data.name}一个也不服务；它服务${served}`,
      hint: '改正 station 或者 areas；联络站服务的范围变了的，改联络站的 areas',
    },
  ];
}

function liaisonSits({ data, liaison, inOffice, town }: Deputy): Finding[] {
  const presidium = presidiumOf(town);
  if (!liaison || !inOffice || !presidium?.members) return [];
  if (presidium.members.includes(liaison.id)) return [];
  return [
    {
      at: { path: ['liaison'] },
      message: `${liaison.data.name}不在主席团成员里，不能联系${data.name}`,
      hint: '改成现在的主席团成员；成员名单变了的，改 congress.yaml 的 presidium',
    },
  ];
}

function congressEnds({ data }: EntryOf<'congress'>, town: Town | undefined): Finding[] {
  if (!town) return [];
  return [
    ...(data.groups ?? []).flatMap((group, index) => leaderBelongs(group, index, town)),
    ...(data.presidium ?? []).flatMap((one, index) => presidiumEnds(one, index, town)),
  ];
}

function leaderBelongs({ id, name, leader }: Group['data'], index: number, town: Town): Finding[] {
  const deputy = town.find(`deputies/${leader}`) as Deputy | undefined;
  const own = deputy?.inOffice ? deputy.mandate.group : undefined;
  if (own === undefined || own === id) return [];
  return [
    {
      at: { path: ['groups', index, 'leader'] },
      message: `${deputy?.data.name}编在小组 ${own}，不能任${quoted(name)}的组长`,
      hint: `换组长，或者把 deputies/${leader}.yaml 里现在的 group 改成 ${id}`,
    },
  ];
}
