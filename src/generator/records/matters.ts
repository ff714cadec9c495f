import type { EntryOf } from '../../source/entry.ts';
import { say, type Words } from '../grammar.ts';
import type { Random } from '../random.ts';
import type { Office, Town } from '../town/town.ts';
import { matterPhrases } from '../vocabulary/phrases/matters.ts';
import { clear, correctionOf, entry } from './entry.ts';
import type { MatterDraft } from './matter-drafts.ts';
import { MatterLife } from './matter-life.ts';

const GROUND = '隐去可能认出当事人的细节，只写事、不写人';
const CONTENT = ['满意', '满意', '满意', '基本满意'] as const;

/** Lets the fate of a matter take its course. */
function live(life: MatterLife, draft: MatterDraft, offices: readonly Office[], random: Random) {
  const [office, other] = random.sample(offices, 2);
  if (!office) throw new RangeError('a matter needs an office');
  const content = () => random.pick(CONTENT);
  switch (draft.fate) {
    case 'onSpot':
      return life.answerOnSpot();
    case 'refused':
      return life.refuse();
    case 'toMotion':
      return draft.motion ? life.becomeMotion(draft.motion.id, draft.motion.on) : life;
    case 'waiting':
      return life;
    case 'sentBack':
      return life.assign(office).sendBack();
    case 'overdue':
      return life.assign(office);
    case 'answered':
      return life.assign(office).answer(random.pick(['已解决', '正在办理', '解释说明'] as const));
    case 'dissatisfied':
      return life.assign(office).answer('正在办理').rate('不满意');
    case 'solved':
      return life.assign(office).answer('已解决').rate(content()).close();
    case 'unrated':
      return life.assign(office).answer('已解决').rate('未表态').close();
    case 'late':
      return life.assign(office).answer('已解决', true).rate(content()).close();
    case 'explained':
      return life.assign(office).answer('解释说明').rate(content()).close(true);
    case 'solvedSlowly':
      life.assign(office).answer('正在办理');
      if (random.chance(0.5)) life.rate(content());
      return life.report(15, 90).rate(content()).close();
    case 'plannedThenDone':
      life
        .assign(office)
        .answer('列入计划')
        .rate(random.pick(['基本满意', '满意']));
      return life.report(100, 260).rate(content()).close();
    case 'planned':
      return life.assign(office).answer('列入计划').rate('基本满意');
    case 'returned':
      life
        .assign(office)
        .sendBack()
        .assign(other ?? office);
      return life.answer('已解决').rate(content()).close();
    case 'redone':
      life.assign(office).answer('已解决').rate('不满意').answerAgain('已解决');
      return life.rate(content()).close();
    case 'reassigned':
      life
        .assign(office)
        .answer('解释说明')
        .rate('不满意')
        .assign(other ?? office);
      return life.answer('已解决').rate(content()).close();
    case 'stillWrong':
      life.assign(office).answer('解释说明').rate('不满意').answerAgain('解释说明');
      return life.rate('不满意').close(true);
  }
}

function wordsOf(draft: MatterDraft, office: Office | undefined, random: Random): Words {
  const { thing, defect, remedy, setting } = draft;
  return {
    ...matterPhrases,
    ...{ thing: thing.name, unit: thing.unit, defect, remedy },
    where: setting.where,
    n: String(random.whole(2, 24)),
    ...{ cause: random.pick(thing.causes), effect: random.pick(thing.effects) },
    officeName: office?.name ?? '',
  };
}

const SUMMARIES = [
  '{who}{says}，{where}{thing}{defect}，{since}。{effect}。{ask}',
  '{who}{says}，{where}{n}{unit}{thing}{defect}，{since}。{ask}',
  '{where}{thing}{defect}，{since}。{who}说，{effect}。',
  '{who}{says}，{where}{thing}{defect}，{effect}。{ask}',
  '{who}{says}，{where}{thing}{defect}，{since}；{effect}。[猜想是{cause}。|]{ask}',
];

/** Writes one matter. */
export function writeMatter(draft: MatterDraft, town: Town, random: Random): EntryOf<'matters'> {
  const { field, receivedOn } = draft;
  const offices = town.offices.filter(({ id }) => field.offices.includes(id));
  const words = wordsOf(draft, offices[0], random);
  const life = new MatterLife(draft, words, town, random);
  live(life, draft, offices, random);
  const last = life.events.at(-1)?.on ?? receivedOn;
  const corrections = correctionOf(town, '受理的站点原写错，现按登记簿改正', last, random);
  const register = `${draft.station.name}接待登记簿`;
  return entry(town, 'matters', draft.id, {
    title: say(random.pick(matterPhrases.title), words, random),
    receivedOn,
    station: draft.station.id,
    channel: draft.channel,
    area: draft.area.id,
    category: field.category,
    deputy: draft.deputy.id,
    summary: say(random.pick(SUMMARIES), words, random),
    events: life.events.length > 0 ? [...life.events] : undefined,
    sources: random.chance(0.12) ? [{ title: register, on: receivedOn.slice(0, 7) }] : undefined,
    review: clear(town, corrections?.[0]?.on ?? last, random, GROUND),
    corrections,
  });
}
