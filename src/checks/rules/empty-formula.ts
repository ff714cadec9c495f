import type { Entry } from '../../source/entry.ts';
import type { Path } from '../../source/fault.ts';
import { answersIn } from '../answers.ts';
import { spotInBody } from '../body-spot.ts';
import type { Context, Finding, RecordRule } from '../issue.ts';
import { townOf } from '../linked.ts';
import { quoted } from '../subject.ts';

/** What can be said of anything, and says nothing. */
const FORMULAS =
  /尊敬的|您好|你好|[您你]?们?(?:反映|提出|所提|来信|来电|来件)的?(?:问题|事项|建议|意见|情况)?|(?:我|本)(?:镇|乡|办|局|站|所|单位|们)|(?<!不)属实|有关|相关|责成|责令|整改|到位|工作|专人|组织|督促|督办|切实|妥善|处置|部署|早日|跟踪|持续|核实|情况|问题|部门|领导|单位|已经?|均|现|经|对此|高度|十分|非常|重视|收悉|收到|知悉|了解|感谢|谢谢|关心|支持|监督|理解|配合|正在|积极|认真|尽快|抓紧|及时|进一步|加强|加大|力度|研究|办理|处理|协调|推进|落实|解决|答复|回复|如下|跟进|反馈|下一步|今后|我们|将|会|并|予以|进行|中|的|了|您|对/gu;
/** So many Han characters that are no formula may be left over and still say nothing. */
const FEW = 3;
/** What was done, in a word: 水管已换。 */
const DEED =
  '(?:拆[除走]?|更换|换(?!届)|新换|维修|修[好复完]|安装|加?装[好上]?|通[水电车气]|清[理运除走]|疏通|疏浚|补[好齐发]|铺[好完]|填[平好]|建成|完工|竣工|开工|关停|停用|搬走|移走|砍除?|加固|恢复|发放|到账|亮灯?|验收|撤除|取消)';
const DONE = new RegExp(
  `(?:已经?|全部|都|均)(?:全部|都|均)?${DEED}(?![换修装补])|${DEED}[了完]|${DEED}(?:完毕|完成)`,
  'u',
);
/** Who is spoken to, what was received, and who greets: an answer begins and ends with it whatever it says. */
const AROUND =
  /^\s*[^\n。]{0,30}(?:代表|同志|居民|群众|先生|女士)[：:]\s*$|关于[^，。；\n]{2,50}的(?:议案|建议|批评|意见)|《关于[^》]*》|^\s*(?:此复|特此答复)[。！]?\s*$/gmu;

/** An answer says what was or will be done. */
export const emptyFormula: RecordRule = {
  name: 'empty-formula',
  about: '答复写出做了什么、什么时候做，不只是“已收悉”“高度重视”',
  scope: 'record',
  level: 'warning',
  check: (entry, context) => [
    ...answersOf(entry)
      .filter(({ text }) => saysNothing(text))
      .map(({ path, text }) => told(text, { path })),
    ...inBody(entry, context),
  ],
};

function told(text: string, at: Finding['at']): Finding {
  return {
    at,
    message: `答复${quoted(text.trim())}里没有事实`,
    hint: '写明做了什么、谁来做、什么时候做完；不能办的写明为什么',
  };
}

/** Whether a text has no fact in it, only what could be said of anything. */
export function saysNothing(text: string): boolean {
  if (/[\p{N}《]/u.test(text) || DONE.test(text)) return false;
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

/** Answers in full; those of an archive are handed down as they were. */
function inBody(entry: Entry, context: Context): Finding[] {
  if (entry.kind !== 'motions' || townOf(entry, context)?.archive !== false) return [];
  return answersIn(entry.body).flatMap(({ text, heading }) => {
    const said = text.replace(AROUND, '');
    if (said.trim() === '' || !saysNothing(said)) return [];
    const file = context.reading.files.find(({ path }) => path === entry.file);
    return [told(said, file && spotInBody(file.text, entry.body, heading))];
  });
}
