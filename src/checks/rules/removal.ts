import type { EntryOf } from '../../source/entry.ts';
import type { ChangeRule, Finding } from '../issue.ts';

/** An address that was published keeps saying what became of the record. */
export const removal: ChangeRule = {
  name: 'removal',
  about: '公开过的记录不悄悄消失：撤下、改名都写在 congress.yaml 里',
  scope: 'change',
  level: 'error',
  check({ before, after }, { reading }) {
    const gone = before?.entry;
    if (!gone || after) return [];
    // What a demonstration town shows has never been the case: whoever adopts the site deletes it.
    if (gone.kind === 'congress') return gone.data.demonstration ? [] : [wholeTown(gone.data.name)];
    const congress = reading.entries.find(
      (entry): entry is EntryOf<'congress'> =>
        entry.kind === 'congress' && entry.town === gone.town,
    );
    // That there is no congress, or a broken one, is said of it.
    if (!congress) return [];
    const record = `${gone.kind}/${gone.id}`;
    if (congress.data.withdrawn?.some((one) => one.record === record)) return [];
    return [
      {
        message: `${record} 已经公开，这里删去了，原来的网址会打不开`,
        hint: `不该删的，放回来；确实撤下或者改名的，在 ${congress.file} 的 withdrawn 里加一项：record: ${record}，on 日期，why 原因，改名的写 to`,
      },
    ];
  },
};

function wholeTown(name: string): Finding {
  return {
    message: `${name}的全部记录都删去了，原来的网址会打不开`,
    hint: '乡镇撤并了的，把 congress.yaml 的 archive 写成 true，记录都留着',
  };
}
