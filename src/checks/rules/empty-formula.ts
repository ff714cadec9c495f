import type { Entry } from '../../source/entry.ts';
import type { Path } from '../../source/fault.ts';
import { quoted } from '../subject.ts';
import type { RecordRule } from '../issue.ts';

/** What can be said of anything, and says nothing. */
const FORMULAS =
  /尊敬的|您好|你好|您?(?:反映|提出|所提|来信|来电)的?(?:问题|事项|建议|意见|情况)?|(?:我|本)(?:镇|乡|办|局|站|所|单位|们)|相关|有关|部门|领导|单位|已经?|均|现|对此|高度|十分|非常|重视|收悉|收到|知悉|了解|感谢|谢谢|关心|支持|监督|理解|配合|正在|积极|认真|尽快|抓紧|及时|进一步|加强|加大|力度|研究|办理|处理|协调|推进|落实|解决|答复|回复|跟进|反馈|下一步|今后|我们|将|会|并|予以|进行|中|的|了|您|对/gu;
/** So many Han characters that are no formula may be left over and still say nothing. */
const FEW = 3;

/** An answer says what was or will be done. */
export const emptyFormula: RecordRule = {
  name: 'empty-formula',
  about: '答复写出做了什么、什么时候做，不只是“已收悉”“高度重视”',
  scope: 'record',
  level: 'warning',
  check: (entry) =>
    answersOf(entry)
      .filter(({ text }) => saysNothing(text))
      .map(({ path, text }) => ({
        at: { path },
        message: `答复${quoted(text)}里没有事实`,
        hint: '写明做了什么、谁来做、什么时候做完；不能办的写明为什么',
      })),
};

/** Whether a text has no fact in it, only what could be said of anything. */
export function saysNothing(text: string): boolean {
  if (/[\p{N}《]/u.test(text)) return false;
  const rest = text.replace(FORMULAS, '').match(/\p{Script=Han}/gu) ?? [];
  return rest.length <= FEW;
}

function answersOf(entry: Entry): { path: Path; text: string }[] {
  if (entry.kind !== 'matters' && entry.kind !== 'motions') return [];
  return (entry.data.events ?? []).flatMap((event, index) => {
    if ('answer' in event) return [{ path: ['events', index, 'answer'], text: event.answer }];
    // A short word on an answer that stands in full below needs no fact of its own.
    if (event.act !== '答复' || !('about' in event) || event.about === undefined) return [];
    return entry.body.includes('答复')
      ? []
      : [{ path: ['events', index, 'about'], text: event.about }];
  });
}
