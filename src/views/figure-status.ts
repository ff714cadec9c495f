import { agrees, type FigureStatus, type TracedFigure } from '../model/figures.ts';
import type { Summary } from '../model/records.ts';
import * as routes from '../routes.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import type { Phrase, Value } from './pieces.ts';

/** What the words for the status of a figure mean, below a table of figures. */
export const FIGURES_NOTE =
  '印证和不一致都由本站按记录算出，点开可以看到算进去的每一条记录；说明是编者写的。';

/** How a stated figure stands to the records, in one letter that is set behind it in a text. */
export const SIGNS: Readonly<Record<FigureStatus, string>> = {
  'borne-out': '证',
  differs: '异',
  some: '查',
  none: '无',
};

/** How a stated figure stands to the records, in words; what was counted is a link away. */
export function statusOf(summary: Summary, traced: TracedFigure, number: number): Value {
  const { figure, status, records, measure } = traced;
  const { town, id } = summary;
  const toRecords = (text: string): Phrase =>
    records.length > 0 ? { text, href: routes.figures(town.slug, id, number) } : text;
  if (status === 'none') {
    const partly = figure.measure !== undefined && figure.period !== undefined && !town.archive;
    return [partly ? '说的不是全年，没有按记录计数' : '没有记录可查'];
  }
  if (measure?.from === 'congress') {
    const overview = { text: '人大概况', href: routes.congress(town.slug) };
    return status === 'borne-out'
      ? ['与', overview, '写明的相符']
      : ['与', overview, `不一致：${both(traced)}`];
  }
  if (status === 'differs') {
    const counted = records.length > 0 ? [toRecords(`算出的${records.length}条记录`)] : [];
    return [`与记录不一致：${both(traced)}`, ...(counted.length > 0 ? ['；', ...counted] : [])];
  }
  if (status === 'borne-out') return [toRecords(`有${records.length}条记录印证`)];
  return [toRecords(`有${records.length}条记录可查`), `，${lack(traced)}`];
}

function both({ figure, computed = 0, measure }: TracedFigure): string {
  return `总结写${formatQuantity(figure)}，记录是${formatNumber(computed)}${measure?.unit ?? figure.unit}`;
}

/** The records are as many as the figure says, or one of them says the number itself. */
const sameNumber = ({ figure, computed }: TracedFigure) =>
  computed !== undefined && agrees(figure, computed)
    ? '与这个数相符'
    : `记录里写的也是${formatQuantity(figure)}`;

/** Why records that are there do not bear a figure out. */
function lack(traced: TracedFigure): string {
  const { fits, sameSource, computed } = traced;
  const known = fits ? sameNumber(traced) : computed === undefined ? '' : '没有逐条列全';
  if (!sameSource) return known || '但从记录算不出这个数';
  const same = '也出自这份总结，不是另外的印证';
  return fits ? `${known}，但${same}` : known ? `${known}；记录${same}` : same;
}
