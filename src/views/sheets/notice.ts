import type { Model, Notice, NoticeSlot } from '../../model/records.ts';
import * as routes from '../../routes.ts';
import { formatDay, formatMonth, formatMonthDay, formatSpan } from '../../text/format.ts';
import { kindColumn } from '../columns.ts';
import { townCrumbs } from '../frame.ts';
import { matterState } from '../matter-standing.ts';
import { nameOf, hrefOf } from '../links.ts';
import { countsText, toldBy, type ToldMatter } from '../notice-matters.ts';
import type { Table, Value } from '../pieces.ts';
import { sheetBase, sheetPart, type SheetView } from './sheet.ts';

/** Where a matter stood: `办结，3月20日答复：已经修好。` */
function standing({ then, said }: ToldMatter, year: string): string {
  const { word } = matterState(then);
  const due = then.stage === '办理中' && then.due ? `应在${formatDay(then.due)}以前答复` : '';
  const answered = then.lastAnsweredOn ? `${formatMonthDay(then.lastAnsweredOn, year)}答复` : '';
  const head = [word, answered || due].filter(Boolean).join('，');
  return said ? `${head}：${said}` : head;
}

function table(caption: string, matters: readonly ToldMatter[], { month }: NoticeSlot): Table {
  const year = month.slice(0, 4);
  return {
    caption,
    columns: [{ label: '反映的事' }, { label: '承办单位' }, { label: '办理情况' }],
    rows: matters.map((told): Value[] => [
      [`${told.matter.data.title}（${formatMonthDay(told.matter.data.receivedOn, year)}受理）`],
      [told.office ?? '—'],
      [standing(told, year)],
    ]),
  };
}

function withheldText({ data }: Notice): string {
  const withheld = data.withheld ?? [];
  const total = withheld.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '没有未公示的事项。';
  const grounds = withheld.map(({ count, ground }) => `${ground}${count}件`).join('、');
  return `另有${total}件没有公示：${grounds}。`;
}

/** Where to go with a question; of a station that is closed, or only known from the past, nothing. */
function askText({ station }: Notice): string[] {
  const { address, telephone, hours } = station.data;
  if (!station.open || station.town.archive || !(address ?? telephone)) return [];
  const ways = [
    address && `地址：${address}`,
    telephone && `电话：${telephone}`,
    hours && `时间：${hours}`,
  ];
  return [`对办理情况有疑问、有意见，请找本站。${ways.filter(Boolean).join('；')}。`];
}

/** The monthly notice for the board, as it stood on its day. */
export function noticeSheet(model: Model, notice: Notice): SheetView {
  const { town, slot, station, data } = notice;
  const { closed, open } = toldBy(notice);
  const title = '居民反映事项办理情况公示';
  const nothing = slot.matters.length === 0;
  return {
    ...sheetBase(model, {
      town,
      path: hrefOf(notice),
      text: nameOf(notice),
      crumbs: [...townCrumbs(town), { text: '每月公示', href: routes.list(town.slug, 'notices') }],
      title: `${nameOf(notice)}（张贴版）`,
      scan: '扫码看各件以后的进展',
      column: kindColumn('notices'),
    }),
    issuer: `${town.name}${station.data.name}`,
    title,
    subtitle: formatMonth(slot.month),
    lead: [
      `公示期：${formatSpan(slot.from, slot.to)}。${countsText(slot)}。`,
      nothing
        ? '本期没有新收的事项，也没有上期留下还在办理的事项。'
        : `各件照${formatDay(slot.to)}的情况写。`,
    ],
    facts: [],
    parts: [
      ...sheetPart(`本期办结（${closed.length}件）`, table('本期办结的事项', closed, slot)),
      ...sheetPart(`还在办理（${open.length}件）`, table('还在办理的事项', open, slot)),
    ],
    notes: [withheldText(notice), ...askText(notice)],
    signature: { issuer: station.data.name, signer: data.signedBy, on: formatDay(data.postedOn) },
  };
}

/** The addresses of the sheets of notices. */
export function noticeSheetPaths(model: Model) {
  return model.towns.flatMap((town) =>
    town.records.notices.map((notice) => ({
      params: { town: town.slug, station: notice.station.id, month: notice.slot.month },
      props: { notice },
    })),
  );
}
