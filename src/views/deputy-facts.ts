import type { Deputy } from '../model/records.ts';
import type { Mandate } from '../model/seats.ts';
import { formatDay, formatSpan } from '../text/format.ts';
import { reach } from './deputy-reach.ts';
import { fact, factLines, factOrUnknown } from './facts.ts';
import { joined, linkTo, toArea, toDeputy, toGroup } from './links.ts';
import type { Fact, Value } from './pieces.ts';

function mandateText(
  { level, term, termLabel, elected, constituency, role, from, to, ended }: Mandate,
  deputy: Deputy,
): Value {
  const found = term ? deputy.town.find(`terms/${term}`) : undefined;
  const parts = [
    constituency,
    role,
    elected === '不详' ? '' : elected,
    from ? (to ? formatSpan(from, to) : `${formatDay(from)}起`) : '起止日期不详',
    ended && `终止原因：${ended}`,
  ].filter((part): part is string => Boolean(part));
  const label = termLabel ?? '';
  return [...(found ? [linkTo(found)] : [label]), `${level}人大代表，${parts.join('，')}`].filter(
    (piece) => piece !== '',
  );
}

/** Who a deputy is: how to reach them, mandates, group, areas, person. */
export function deputyFacts(deputy: Deputy): Fact[] {
  const { data } = deputy;
  return [
    ...(deputy.inOffice ? reach(deputy) : []),
    ...factLines(
      '任职',
      data.mandates.map((mandate) => mandateText(mandate, deputy)),
    ),
    ...fact('代表小组', deputy.group && toGroup(deputy.group)),
    ...fact('联系的村和社区', joined(deputy.areas.map(toArea))),
    ...fact('所在联络站', deputy.station && linkTo(deputy.station)),
    ...fact('联系他的主席团成员', deputy.liaison && toDeputy(deputy.liaison)),
    ...fact('站长', joined(deputy.masterOf.map(linkTo))),
    ...factOrUnknown('工作单位和职务', data.work),
    ...fact('性别', data.gender),
    ...fact('民族', data.ethnicity),
    ...fact('出生年月', data.born && formatDay(data.born)),
    ...fact('文化程度', data.education),
    ...fact('党派', data.party),
  ].map((item) =>
    item.label === '联系他的主席团成员' && data.gender === '女'
      ? { ...item, label: '联系她的主席团成员' }
      : item,
  );
}
