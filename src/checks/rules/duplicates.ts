import { addDays } from '../../model/day.ts';
import type { Entry, EntryOf } from '../../source/entry.ts';
import type { Finding, ModelRule } from '../issue.ts';
import { likeness, shingled, type Shingled } from '../../model/shingles.ts';

type Located = Finding & { readonly file: string };

/** From which likeness on two texts are the same matter. */
const SAME = 0.8;
/** How many records with a mark in common are compared with each other. */
const COMPARED = 20;

/** Nothing is entered twice. */
export const duplicates: ModelRule = {
  name: 'duplicates',
  about: '同一件事、同一件建议、同一名代表只记一次',
  scope: 'model',
  level: 'error',
  check: ({ reading: { entries } }) => [
    ...sameMatters(entries.filter((entry) => entry.kind === 'matters')),
    ...sameMotions(entries.filter((entry) => entry.kind === 'motions')),
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
    const twin = near.find((other) => likeness(other.words, words) >= SAME)?.matter;
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

function twice({ file }: Entry, twin: Entry, same: string): Located {
  return {
    file,
    at: { path: ['title'] },
    message: `同 ${twin.file} 像是同一件：${same}`,
    hint: '是同一件就只留一份；确实是两件，把标题或者摘要写得能分清，或者写一项例外',
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
