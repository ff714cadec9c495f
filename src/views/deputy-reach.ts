import type { Deputy } from '../model/records.ts';
import { formatDay } from '../text/format.ts';
import { fact } from './facts.ts';
import { linkTo, telephoneOf, toTelephone, whenOf } from './links.ts';
import { textSection } from './sections.ts';
import type { Fact, Section } from './pieces.ts';

/** How a deputy is reached: telephone, mail, who passes it on, next duty. For the deputy's page and the village's. */
export function reach(deputy: Deputy): Fact[] {
  const next = deputy.duty[0];
  const { contact } = deputy;
  const telephone = telephoneOf(deputy);
  return [
    ...fact('电话', telephone && toTelephone(telephone)),
    ...fact('电子信箱', contact?.email && { text: contact.email, href: `mailto:${contact.email}` }),
    ...fact('经由', contact?.through && `${contact.through}转接`),
    ...fact('下次值班', next && [`${whenOf(next)}，`, linkTo(next.station)]),
    ...fact('联系方式核实于', contact && `${formatDay(contact.verifiedOn)}，本人同意公开`),
  ];
}

/** What is said where a deputy cannot be reached directly; nothing where contacts are shown. */
export function contactSection(deputy: Deputy): Section[] {
  if (deputy.tenure === '任期不详') {
    return textSection('contact', '怎样联系', [
      '资料没有写明任期，不能看作现任代表，也没有联系方式。',
    ]);
  }
  if (deputy.tenure === '尚未就任') {
    return textSection('contact', '怎样联系', ['任期还没有开始，就任以后公开联系方式。']);
  }
  if (!deputy.inOffice) {
    return textSection('contact', '怎样联系', [
      '任职已经终止，不再公开联系方式。有事请找现任代表。',
    ]);
  }
  if (reach(deputy).length > 0) return [];
  const station = deputy.station;
  return textSection('contact', '怎样联系', [
    station
      ? ['本人的联系方式没有公开，可以找', linkTo(station), '转交。']
      : ['资料没有写明联系方式。'],
  ]);
}
