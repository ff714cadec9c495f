import type { LinkedRecord, RecordKind } from './records.ts';
import { byKey, one, pick, type TownDraft } from './drafts.ts';
import { seatsOn } from './seats.ts';

function linkBodies({ today, areas, groups, records }: TownDraft): void {
  for (const group of groups.values()) group.leader = one(records.deputies, group.data.leader);
  for (const station of records.stations.values()) {
    station.areas = pick(areas, station.data.areas);
    for (const area of pick(areas, station.data.areas)) area.stations.push(station);
    const master = one(records.deputies, station.data.master);
    station.master = master;
    master?.masterOf.push(station);
  }
  for (const term of records.terms.values()) {
    const mandates = [...records.deputies.values()].flatMap(({ data }) => data.mandates);
    term.seats = seatsOn(term.data, term.id, mandates, today);
  }
}

function linkDeputies({ areas, groups, records }: TownDraft): void {
  for (const deputy of records.deputies.values()) {
    const { data, mandate, inOffice } = deputy;
    deputy.areas = pick(areas, data.areas);
    deputy.group = one(groups, mandate.group);
    deputy.station = one(records.stations, data.station);
    const liaison = one(records.deputies, data.liaison);
    deputy.liaison = liaison;
    if (inOffice) {
      for (const area of pick(areas, data.areas)) area.deputies.push(deputy);
      one(groups, mandate.group)?.members.push(deputy);
      one(records.stations, data.station)?.deputies.push(deputy);
      liaison?.keepsInTouchWith.push(deputy);
    }
    for (const id of new Set(data.mandates.map(({ term }) => term))) {
      one(records.terms, id)?.deputies.push(deputy);
    }
  }
}

function linkMotions({ areas, offices, records }: TownDraft): void {
  for (const motion of records.motions.values()) {
    const { data, state } = motion;
    const lead = one(records.deputies, data.lead);
    lead?.led.push(motion);
    motion.lead = lead;
    motion.cosigners = pick(records.deputies, data.cosigners);
    for (const deputy of pick(records.deputies, data.cosigners)) deputy.signed.push(motion);
    const office = one(offices, state.lead);
    office?.motions.push(motion);
    motion.office = office;
    const joint = pick(offices, state.joint).filter((other) => other !== office);
    for (const other of joint) other.motions.push(motion);
    motion.joint = joint;
    motion.areas = pick(areas, data.areas);
    for (const area of pick(areas, data.areas)) area.motions.push(motion);
    const meeting = one(records.meetings, data.meeting);
    meeting?.motions.push(motion);
    motion.meeting = meeting;
    motion.year ??= meeting?.data.on?.slice(0, 4);
    const campaign = one(records.campaigns, data.campaign);
    campaign?.motions.push(motion);
    motion.campaign = campaign;
  }
}

function linkMatters({ areas, offices, records }: TownDraft): void {
  for (const matter of records.matters.values()) {
    const { data, state } = matter;
    records.stations.get(data.station)?.matters.push(matter);
    const area = one(areas, data.area);
    area?.matters.push(matter);
    matter.area = area;
    const deputy = one(records.deputies, data.deputy);
    deputy?.matters.push(matter);
    matter.deputy = deputy;
    const office = one(offices, state.office);
    office?.matters.push(matter);
    matter.office = office;
    const turned = state.events.find((event) => event.act === '转为建议');
    const motion = one(records.motions, turned?.motion);
    motion?.matters.push(matter);
    matter.motion = motion;
  }
}

function linkWork({ areas, groups, offices, records }: TownDraft): void {
  for (const act of records.supervision.values()) {
    act.deputies = pick(records.deputies, act.data.deputies);
    for (const deputy of pick(records.deputies, act.data.deputies)) deputy.supervision.push(act);
    act.offices = pick(offices, act.data.offices);
    const advised = (act.data.recommendations ?? []).flatMap(({ to }) => to ?? []);
    const concerned = pick(offices, [...(act.data.offices ?? []), ...advised]);
    for (const office of concerned) office.supervision.push(act);
    act.concerned = concerned;
    act.areas = pick(areas, act.data.areas);
    const meeting = one(records.meetings, act.data.meeting);
    meeting?.supervision.push(act);
    act.meeting = meeting;
    const campaign = one(records.campaigns, act.data.campaign);
    campaign?.supervision.push(act);
    act.campaign = campaign;
  }
  for (const activity of records.activities.values()) {
    activity.deputies = pick(records.deputies, activity.data.deputies);
    for (const deputy of pick(records.deputies, activity.data.deputies))
      deputy.activities.push(activity);
    const group = one(groups, activity.data.group);
    group?.activities.push(activity);
    activity.group = group;
    const station = one(records.stations, activity.data.station);
    station?.activities.push(activity);
    activity.station = station;
    activity.areas = pick(areas, activity.data.areas);
    const campaign = one(records.campaigns, activity.data.campaign);
    campaign?.activities.push(activity);
    activity.campaign = campaign;
  }
  for (const meeting of records.meetings.values()) {
    const term = one(records.terms, meeting.data.term);
    term?.meetings.push(meeting);
    meeting.term = term;
  }
  for (const campaign of records.campaigns.values()) {
    campaign.leader = one(records.deputies, campaign.data.leader);
    const ids = (campaign.data.assignments ?? []).flatMap(({ deputy }) => deputy ?? []);
    for (const deputy of pick(records.deputies, [campaign.data.leader ?? '', ...ids])) {
      if (!deputy.campaigns.includes(campaign)) deputy.campaigns.push(campaign);
    }
  }
}

/** The records that a record names as evidence or as related. */
function named(record: LinkedRecord): string[] {
  const { data } = record;
  const keys = [...(data.related ?? [])];
  if (record.kind === 'summaries' || record.kind === 'motions') {
    keys.push(...(record.data.commitments ?? []).flatMap(({ records = [] }) => records));
  }
  if (record.kind === 'summaries') {
    keys.push(...(record.data.figures ?? []).flatMap(({ records = [] }) => records));
  }
  return keys;
}

function linkRelated({ records }: TownDraft): void {
  for (const kind of Object.keys(records) as RecordKind[]) {
    for (const record of records[kind].values()) {
      for (const key of named(record as LinkedRecord)) {
        const other = byKey(records, key);
        if (!other || other === record) continue;
        if (!record.related.includes(other as LinkedRecord))
          record.related.push(other as LinkedRecord);
        if (!other.related.includes(record as LinkedRecord))
          other.related.push(record as LinkedRecord);
      }
    }
  }
}

/** Ties the records of a town together, in both directions. */
export function linkTown(draft: TownDraft): void {
  linkBodies(draft);
  linkDeputies(draft);
  linkMotions(draft);
  linkMatters(draft);
  linkWork(draft);
  linkRelated(draft);
}
