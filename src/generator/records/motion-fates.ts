import type { Random } from '../random.ts';
import type { Town } from '../town/town.ts';
import { motionPhrases } from '../vocabulary/phrases/motions.ts';
import type { MotionDraft } from './motion-draft.ts';
import type { MotionLife } from './motion-life.ts';

/** Codes of the classes of results, by what they mean; schemes differ from town to town. */
interface Codes {
  readonly solved: string | undefined;
  readonly open: string | undefined;
  readonly later: string | undefined;
  readonly reference: string | undefined;
}

function codesOf({ rules }: Town): Codes {
  const { classes } = rules.resultClasses;
  return {
    solved: classes[0]?.code,
    open: classes.find(({ open }) => open)?.code,
    later: classes[2]?.code,
    reference: classes.at(-1)?.code,
  };
}

/** Lets the fate of a proposal take its course. */
export function liveMotion(
  life: MotionLife,
  draft: MotionDraft,
  town: Town,
  random: Random,
): MotionLife {
  const codes = codesOf(town);
  const { lead, joint } = draft.theme;
  const helpers = random.chance(0.55) && joint !== lead ? [joint] : [];
  const content = () => random.pick(['满意', '满意', '满意', '基本满意'] as const);
  const handled = (complex = false) => life.register().assign(lead, helpers, complex);
  const begun = () => handled().consult();
  switch (draft.fate) {
    case 'unknown':
      return life;
    case 'registered':
      return life.register();
    case 'handling':
      return handled();
    case 'overdue':
      return begun();
    case 'withdrawn':
      return life.register().withdraw();
    case 'solved':
      return begun().answer(codes.solved).rate(content(), content()).close(5, 40);
    case 'answered':
      return begun().answer(codes.solved).rate('未表态', '未表态');
    case 'postponed':
      return begun().answer(codes.later).rate('满意', '基本满意').close(10, 60);
    case 'reference':
      return begun().answer(codes.reference).rate('基本满意', '基本满意').close(10, 60);
    case 'tracked':
      return begun().answer(codes.open).rate(content(), content());
    case 'trackedClosed':
      begun().answer(codes.open).rate(content(), content());
      return life.report(codes.solved, 30, 200).rate('满意', content()).close(3, 20);
    case 'extended':
      return begun().extend().answer(codes.solved).rate(content(), content()).close(5, 40);
    case 'complex':
      handled(true).consult().answer(codes.open).rate('满意', '基本满意');
      return life.close(60, 200);
    case 'returned':
      life.register().assign(joint, []).sendBack().assign(lead, helpers);
      return life.consult().answer(codes.solved).rate(content(), content()).close(5, 40);
    case 'late':
      return begun().answer(codes.solved, true).rate('基本满意', content()).close(5, 40);
    case 'dissatisfied':
      return handled().answer(codes.solved).rate('基本满意', '不满意');
    case 'redoing':
    case 'redoLate':
      return handled().answer(codes.solved).rate('基本满意', '不满意').redo();
    case 'redone':
      begun().answer(codes.solved).rate('基本满意', '不满意').redo().answer(codes.solved);
      return life.rate('满意', random.pick(['满意', '基本满意'])).close(10, 60);
    case 'redoneInVain':
      begun().answer(codes.open).rate('基本满意', '不满意').redo().answer(codes.later);
      return life.rate('不满意', '不满意');
    case 'converted':
      life.register().convert().assign(lead, helpers, random.chance(0.4)).consult();
      return life.answer(codes.open).rate('满意', '基本满意').close(40, 160);
    case 'agenda':
    case 'agendaOpen': {
      const { session } = draft;
      life.register(0);
      if (session) life.putOnAgenda(session.id, session.to ?? session.on);
      return draft.fate === 'agenda' ? life.close(90, 300, motionPhrases.resolution) : life;
    }
    case 'questioned':
      return life
        .register()
        .assign(lead, [])
        .answer(undefined)
        .rate('基本满意', '基本满意')
        .close(1, 9);
  }
}
