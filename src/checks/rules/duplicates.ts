import { addDays } from '../../model/day.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import type { Finding, ModelRule } from '../issue.ts';
import { likeness, shingled, type Shingled } from '../../model/shingles.ts';
import { areToldApart } from '../told-apart.ts';

type Located = Finding & { readonly file: string };

/** From which likeness on two texts are the same matter. */
const SAME = 0.8;
/** How many records with a mark in common are compared with each other. */
const COMPARED = 20;

/** Nothing is entered twice. */
export const duplicates: ModelRule = {
  name: 'duplicates',
  about: '同一件事、同一件建议、同一名代表只记一次；编号不重复',
  scope: 'model',
  level: 'error',
  check: ({ reading: { entries } }) => [
    ...sameMatters(entries.filter((entry) => entry.kind === 'matters')),
    ...sameMotions(entries.filter((entry) => entry.kind === 'motions')),
    ...sameNumbers(entries.filter((entry) => entry.kind === 'motions')),
    ...sameNames(entries.filter((entry) => entry.kind === 'deputies')),
  ],
};

/** Matters of the same place, at most a day apart, in almost the same words. */
function sameMatters(matters: readonly EntryOf<'matters'>[]): Located[] {
  const shelves = new Map<string, { matter: EntryOf<'matters'>; words: Shingled }[]>();
  return matters.flatMap((matter) => {
    const { receivedOn, title, summary } = matter.data;
    const words = shingled(title + summary);
    const days = [receivedOn, addDays(receivedOn, -1), addDays(receivedOn, 1)];
    const shelf = (day: string, mark: number) =>
      [matter.town, matter.data.area ?? '', day, mark].join(' ');
    const near = days.flatMap((day) =>
      words.marks.flatMap((mark) => (shelves.get(shelf(day, mark)) ?? []).slice(-COMPARED)),
    );
    for (const mark of words.marks) {
      const key = shelf(receivedOn, mark);
      const list = shelves.get(key);
      if (list) list.push({ matter, words });
      else shelves.set(key, [{ matter, words }]);
    }
    const twin = near.find(
      (other) =>
        likeness(other.words, words) >= SAME && !areToldApart(other.matter.data, matter.data),
    )?.matter;
    return twin ? [twice(matter, twin, '地方和日期一样，文字几乎一样')] : [];
  });
}

/** Motions with the same title and the same lead, put forward on the same occasion. */
function sameMotions(motions: readonly EntryOf<'motions'>[]): Located[] {
  const seen = new Map<string, EntryOf<'motions'>>();
  return motions.flatMap((motion) => {
    const { title, lead, proposers, meeting, submittedOn } = motion.data;
    const occasion = meeting ?? submittedOn?.slice(0, 4) ?? '';
    const who = lead ?? proposers ?? '';
    const key = [motion.town, title.replace(/\s/g, ''), who, occasion].join('\n');
    const twin = seen.get(key);
    if (twin) return [twice(motion, twin, '标题、提出人和时间都一样')];
    seen.set(key, motion);
    return [];
  });
}

/** Motions counted together with the same number: of one kind, put forward on the same occasion. */
function sameNumbers(motions: readonly EntryOf<'motions'>[]): Located[] {
  const seen = new Map<string, EntryOf<'motions'>>();
  return motions.flatMap((motion): Located[] => {
    const { kind, number, meeting, submittedOn } = motion.data;
    const occasion = meeting ?? submittedOn?.slice(0, 4);
    if (number === undefined || occasion === undefined) return [];
    // Motions and interpellations are counted apart from suggestions; these together with criticism and opinions.
    const sort = kind === '议案' || kind === '质询案' ? kind : '建议';
    const key = [motion.town, sort, number.replace(/\s/g, ''), occasion].join('\n');
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, motion);
      return [];
    }
    const message = `编号“${number}”同 ${twin.file} 的一样，是同一次会议、同一年提出的`;
    const hint = '查登记簿，改正写错的一个；确实这样编号的，写一项例外';
    return [{ file: motion.file, at: { path: ['number'] }, level: 'warning', message, hint }];
  });
}

function twice({ file }: Entry, twin: Entry, same: string): Located {
  return {
    file,
    at: { path: ['title'] },
    message: `同 ${twin.file} 像是同一件：${same}`,
    hint: '是同一件就只留一份；确实是两件，在标题里写明地段、楼号这样能分清的，或者写一项例外',
  };
}

/** Deputies of one town with the same name: two people, or one person with two files. */
function sameNames(deputies: readonly EntryOf<'deputies'>[]): Located[] {
  const seen = new Map<string, EntryOf<'deputies'>>();
  return deputies.flatMap((deputy): Located[] => {
    const { file, town, data } = deputy;
    const key = `${town}\n${data.name}`;
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, deputy);
      return [];
    }
    const message = `同 ${twin.file} 同名`;
    const hint = '是同一个人，几次任职写在一个文件的 mandates 里；是两个人，写一项例外';
    return [{ file, at: { path: ['name'] }, level: 'warning', message, hint }];
  });
}
