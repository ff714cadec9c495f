import { addDays } from '../../model/day.ts';
import type { EntryOf } from '../../source/entry.ts';
import type { DataOf } from '../../source/kinds.ts';
import { workdayFrom } from '../calendar.ts';
import { ordinal } from '../numerals.ts';
import type { Random } from '../random.ts';
import { inOffice, type Town } from '../town/town.ts';
import { clear, entry } from './entry.ts';

type Congress = DataOf<'congress'>;

function presidiums(town: Town): Congress['presidium'] {
  return town.terms.map((term) => {
    const day = term.from;
    const members = inOffice(town, day).filter((seat) => seat.term === term && seat.role);
    const by = (role: string) => members.filter((seat) => seat.role === role);
    return {
      term: term.id,
      chair: by('主席')[0]?.person.id,
      viceChairs: by('副主席').map(({ person }) => person.id),
      members: members.map(({ person }) => person.id),
    };
  });
}

/** Writes the congress itself. */
export function writeCongress(
  town: Town,
  leaders: ReadonlyMap<string, string>,
  random: Random,
): EntryOf<'congress'> {
  const years = Array.from(
    { length: Number(town.today.slice(0, 4)) - town.first + 1 },
    (_, index) => String(town.first + index),
  );
  const villages = town.areas.filter(({ kind }) => kind === '村').length;
  const posts = town.stations.filter(({ home }) => !home).length;
  const rule = (title: string, on: string, about: string) => ({
    title: `${town.name}镇${title}（示例）`,
    ...{ on, about },
  });
  const { noticeDay, stationReplyDays, groupMonths } = town.rules;
  return entry(town, 'congress', 'congress', {
    name: `${town.name}镇人民代表大会（示例）`,
    place: { county: `${town.county}县（虚构）`, town: `${town.name}镇（示例）` },
    demonstration: true,
    about: `${town.name}镇是由程序生成的示例镇，地名、人名、机构和数字都是虚构的。全镇辖${villages}个村、${town.areas.length - villages}个社区，镇人大设${town.groups.length}个代表小组、${posts}处代表联络站和一处代表之家。`,
    population: {
      value: town.areas.reduce((sum, { population }) => sum + population, 0),
      on: String(town.first),
    },
    areas: town.areas.map(({ id, name, kind, hamlets, streets, population, constituencies }) => ({
      ...{ id, name, kind, aliases: [...hamlets, ...streets], population },
      constituency: constituencies.map(({ number }) => `${ordinal(number)}选区`).join('、'),
    })),
    groups: town.groups.map((group) => ({
      ...{ id: group.id, name: group.name, leader: leaders.get(group.id) },
      areas: town.areas.filter((area) => area.group === group).map(({ id }) => id),
    })),
    presidium: presidiums(town),
    offices: town.offices.map(({ id, name, level, telephone }) => ({ id, name, level, telephone })),
    staff: years.map((year) => ({ year, fullTime: random.whole(1, 3), partTime: posts })),
    funds: years.map((year) => ({ year, amount: random.whole(40, 160) * 1000 })),
    standingRules: [
      rule(
        '代表联络站工作办法',
        String(town.first - 1),
        `承办单位自交办之日起${stationReplyDays.value}日内答复，每月${noticeDay.value}日公示。`,
      ),
      rule(
        '人大代表小组活动办法',
        String(town.first - 1),
        `代表小组至少每${groupMonths.value}个月活动一次。`,
      ),
      rule(
        '人大代表建议、批评和意见办理办法',
        String(town.first - 1),
        '建议由主席团交办，答复以后由代表评价，不满意的重新办理。',
      ),
    ],
    contact: {
      address: '镇便民服务中心三楼',
      telephone: town.telephone(0),
      email: `rd@${town.slug}.example.org`,
      hours: '工作日 8:30—12:00，14:00—17:30',
    },
    noticeFrom: town.start,
    rules: town.ownRules,
    note: '生成的示例数据。电话号码拨不通，电子信箱收不到信。',
    review: clear(town, workdayFrom(addDays(town.today, -30)), random),
  });
}
