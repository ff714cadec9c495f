/** In brackets behind a name. */
const BRACKETS = /[（(][^）)]*[）)]/g;
const BETWEEN = /[、，,；;/]/;
/** A name of two characters is often set as wide as one of three: 李　梅. */
const SPREAD = /(?<![\u4E00-\u9FFF])([\u4E00-\u9FFF])[\s\u3000]+([\u4E00-\u9FFF]{1,2})$/;
const BLANK = /[\s\u3000]+/;
/** What ends a title before a name, or stands behind it. */
const TITLE_END = /(?:员|任|记|席|长|书|事|表|办|室|组|科|师|所|局|府|人)$/;
const TITLE_BEHIND =
  /(?:副?主任|副?主席|副?书记|副?镇长|副?乡长|审查员|联络员|干事|秘书|代表|同志|女士|先生|老师)$/;

/** Whether two fields have a person, or a body, in common, whatever titles stand around the name. */
export function isSamePerson(one: string, other: string): boolean {
  const others = personsIn(other);
  return personsIn(one).some((first) => others.some((second) => isSameName(first, second)));
}

/** Several may stand in one field: 骆文清、周建国. */
function personsIn(field: string): string[] {
  return field.replace(BRACKETS, '').split(BETWEEN).map(nameIn);
}

function isSameName(first: string, second: string): boolean {
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length < 2 || !long.endsWith(short)) return false;
  return TITLE_END.test(long.slice(0, -short.length));
}

/** The last word is the name: 镇保密审查员 骆文清. */
function nameIn(field: string): string {
  const words = field.trim().replace(SPREAD, '$1$2').split(BLANK);
  const last = words.at(-1) ?? '';
  const bare = last.replace(TITLE_BEHIND, '');
  return bare.length >= 2 ? bare : (words.at(-2) ?? last);
}
