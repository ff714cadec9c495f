import type { Found } from './found.ts';
import { publicPersonAt, type IsPublic } from './named-person.ts';
import { personAt } from './person.ts';
import { flatAt, hyphenedFlats, isFlat, isRange } from './flat.ts';
import { isForAll } from './for-all.ts';

const NUMBER = '[0-9０-９〇零一二三四五六七八九十百]{1,5}';
const GAP = '(?:[ \\t\\u3000\\-－—]{0,2}|\\r?\\n[ \\t]{1,20})';
/** One or more numbered parts of an address: 3组12号, 5栋2单元301室. */
const PARTS = new RegExp(
  `${NUMBER}${GAP}(?:号院|号楼|号|栋|幢|座|单元|室|组|弄)(?:${GAP}${NUMBER}${GAP}(?:号院|号楼|号|栋|幢|座|单元|室|组|弄|楼|层|队)){0,5}`,
  'g',
);
/** A part that leads to a door. */
const DOOR = /[号院楼栋幢元室]$/;
/** So many households, or all of a house: 2单元12户居民, 5栋的居民. */
const MANY = new RegExp(`^的?(?:${GAP}${NUMBER}[余多来]?户|居民|住户|业主|群众|村民)`);
/** Near a door nobody is at home. */
const AROUND = /^(?:附近|对面|旁|一带|周边|周围|门前)/;
/** Parts that are an address without a place before them. */
const INSIDE = /单元|室/;
/** A numbered paper or thing is no address. */
const NO_PLACE = /(?:第|编|文|案|期|序|账|卡|票|〕|\]|】)$/;
/** What an address is counted from. */
const PLACE =
  /[\u4E00-\u9FFF]{0,18}(?:村|社区|小区|花园|公寓|宿舍|苑|屯|庄|寨|湾|坪|坝|路|街|巷|弄|里|大道|园|城|府|庭|居|厂)$/;
const HOME =
  /(?:家住|现住|居住在|住在|住址|家庭地址|家庭住址|户籍地址?|户口所在地|门牌)(?:(?!请到|请去|前往|(?:登记|办理|申报|证明|采集)[在到去])[^，。；\n]){0,24}$/;
/** Said of somebody without a name: 独居老人，住, 反映人住. */
const SOMEBODY =
  /(?:老人|村民|居民|群众|住户|农户|[户孤]|学生|残疾人|患者|孕妇|本人|[他她]|家属|[映访诉报请事害]人)(?:[男女])?[，,、：:（(\s]{0,2}(?:现?家?住(?:在|址)?)[：:\s]{0,2}$/;
/** Who lives behind a door, without a name: 云溪街12号住户. A whole building is not looked at, and no one home. */
const DWELLER =
  /^(?:的|那)?(?:[一这该]户|户主|人家|(?:村民|老人|居民|农户|租户|住户)(?![楼点区小组委代自院]|接待|合作|休息|门球|生产|协会))/;
const ONE_DOOR = /[号室]$/;
const LIVES = /(?:[男女])?[，,、：:（(\s]{0,2}(?:现?家?住(?:在|址)?|户籍地?|地址)?[：:\s]{0,2}$/;
const RESIDENT = /^[，,、：:（(\s的]{0,2}(?:村民|居民|住户|户主|业主|租户|老人)?[：:\s]{0,1}/;
/** 镇南路 and 镇中心 are no town. */
const TOWN = /^[\u4E00-\u9FFF]{1,10}?(?:[镇乡]|街道)(?![路街巷弄])(?=.)/;

/** Numbers of an address, with what leads to them. */
interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly place: string;
  readonly parts: string;
  /** Whether they lead to a room of a stair. */
  readonly isRoom: boolean;
}

/** Addresses down to a room where people live; down to the door beside a person, or called somebody's home. */
export function findHomeAddresses(text: string, isPublic: IsPublic): Found[] {
  const homes = numberedIn(text, isPublic).filter((one) => isHome(text, one, isPublic));
  const found = homes.map(({ start, end }) => address(text, start, end));
  return [...found, ...hyphened(text, isPublic)];
}

/** Every address down to a door, whoever may live or work behind it. */
export function findDoors(text: string, isPublic: IsPublic): Found[] {
  return numberedIn(text, isPublic)
    .filter(({ parts }) => DOOR.test(parts))
    .map(({ start, end }) => address(text, start, end));
}

function numberedIn(text: string, isPublic: IsPublic): Numbered[] {
  const found: Numbered[] = [];
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(text); match; match = PARTS.exec(text)) {
    const [parts] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const place = PLACE.exec(before)?.[0] ?? '';
    if (NO_PLACE.test(before) || (place === '' && !INSIDE.test(parts))) continue;
    const room = flatAt(text, match.index, parts);
    const end = match.index + (room || parts.length);
    const start = startOf(text, match.index, place, isPublic);
    found.push({ start, end, before, place, parts, isRoom: room > 0 });
  }
  return found;
}

function isHome(text: string, one: Numbered, isPublic: IsPublic): boolean {
  const { start, end, before, place, parts, isRoom } = one;
  const behind = text.slice(end, end + 16);
  if (isRoom) return true;
  if (isOfMany(parts, behind)) return isBeside(text, start, end, isPublic);
  return (
    (isFlat(place, parts) && !isRange(behind)) ||
    (DOOR.test(parts) && HOME.test(before)) ||
    (ONE_DOOR.test(parts) && isSomebodys(text, start, end)) ||
    isBeside(text, start, end, isPublic)
  );
}

/** Whether more people are meant than live behind one door. */
function isOfMany(parts: string, behind: string): boolean {
  return isForAll(behind) || AROUND.test(behind) || (!ONE_DOOR.test(parts) && MANY.test(behind));
}

function hyphened(text: string, isPublic: IsPublic): Found[] {
  return hyphenedFlats(text).map(({ at, length }) => {
    const place = PLACE.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
    return address(text, startOf(text, at, place, isPublic), at + length);
  });
}

/** Whether somebody is said to live there, whatever the name. */
function isSomebodys(text: string, start: number, end: number): boolean {
  return (
    SOMEBODY.test(text.slice(Math.max(0, start - 12), start)) ||
    DWELLER.test(text.slice(end, end + 6))
  );
}

/** Behind a name and words like 家住 or 家 the place begins, as far as that can be told. */
function startOf(text: string, parts: number, place: string, isPublic: IsPublic): number {
  const start = parts - place.length;
  for (let at = start; at < parts - 2; at += 1) {
    const length = publicPersonAt(text, at, isPublic) || personAt(text, at);
    const lives =
      /^(?:现?家?住(?:在|址)?|家)/.exec(text.slice(at + length, at + length + 4))?.[0] ?? '';
    if (length > 0 && lives !== '') return at + length + lives.length;
  }
  const lives = /^.*(?:家住|现住|住在|住址|住)/.exec(place)?.[0] ?? '';
  return start + lives.length;
}

function isBeside(text: string, start: number, end: number, isPublic: IsPublic): boolean {
  const resident = RESIDENT.exec(text.slice(end, end + 6))?.[0] ?? '';
  if (isPrivate(text, end + resident.length, isPublic) > 0) return true;
  const lead = text.slice(Math.max(0, start - 14), start);
  const lives = LIVES.exec(lead)?.[0] ?? '';
  const name = lead.slice(0, lead.length - lives.length);
  return lives !== '' && [4, 3, 2].some((length) => endsInPerson(name, length, isPublic));
}

function endsInPerson(text: string, length: number, isPublic: IsPublic): boolean {
  const at = text.length - length;
  return at >= 0 && isPrivate(text, at, isPublic) === length;
}

function isPrivate(text: string, at: number, isPublic: IsPublic): number {
  return publicPersonAt(text, at, isPublic) > 0 ? 0 : personAt(text, at);
}

function address(text: string, start: number, end: number): Found {
  const written = text.slice(start, end);
  const town = TOWN.exec(written)?.[0] ?? '';
  return { kind: 'home-address', start, end, masked: `${town}***`, folded: written };
}
