import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Look } from './look.ts';
import { patternOf } from './pattern.ts';
import type { Sheet } from './sheet.ts';
import type { Spot } from './walk.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement);
Chart.register(CategoryScale, LinearScale, Legend, Tooltip);

type Kind = 'bar' | 'line';
type Values = (number | null)[];
type Config = ChartConfiguration<Kind, Values, string>;
/** A chart on the page. */
export type Drawn = Chart<Kind, Values, string>;

const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const POINTS = ['circle', 'triangle', 'rect', 'crossRot'] as const;

function datasets(sheet: Sheet, look: Look): ChartDataset<Kind, Values>[] {
  return sheet.series.map(({ label, values }, at) => {
    const colour = look.colours[at % look.colours.length]!;
    const data = [...values];
    if (sheet.shape === 'line') {
      return {
        ...{ type: 'line', label, data, borderColor: colour, backgroundColor: colour },
        ...{ borderWidth: 2, borderDash: DASHES[at % DASHES.length]! },
        ...{ pointStyle: POINTS[at % POINTS.length]!, pointRadius: 4, pointHoverRadius: 8 },
        pointBorderColor: colour,
      };
    }
    return {
      ...{ type: 'bar', label, data, backgroundColor: patternOf(at, colour, look.paper) },
      ...{ borderColor: look.paper, borderWidth: 1, maxBarThickness: 56 },
      ...{ hoverBorderColor: look.ink, hoverBorderWidth: 3 },
      ...(sheet.shape === 'stack' ? { stack: 'all' } : {}),
    };
  });
}

function scales({ shape, lying, unit }: Sheet, { ink, rule, soft, font }: Look) {
  const stacked = shape === 'stack';
  const names = {
    stacked,
    grid: { display: false },
    border: { color: ink },
    ticks: { color: ink, font, maxRotation: 0, autoSkip: !lying },
  };
  const numbers = {
    stacked,
    beginAtZero: true,
    ...(unit === '%' ? { max: 100 } : { grace: '5%' }),
    grid: { color: rule },
    border: { display: false },
    ticks: {
      ...{ color: soft, font, precision: 0, maxTicksLimit: 6 },
      callback: (value: string | number) => `${Number(value).toLocaleString('en-US')}${unit}`,
    },
  };
  return lying ? { x: numbers, y: names } : { x: names, y: numbers };
}

function legend({ shape, series }: Sheet, { ink, font }: Look) {
  const mark =
    shape === 'line' ? { usePointStyle: true, boxHeight: 7 } : { boxWidth: 24, boxHeight: 14 };
  return {
    display: series.length > 1,
    position: 'top' as const,
    align: 'start' as const,
    // What only a pointer could hide, nobody can: the table has every column.
    onClick: () => undefined,
    labels: { color: ink, font, ...mark },
  };
}

function tooltip({ series, rows, unit }: Sheet, { ink, paper, font }: Look) {
  const text = ({ dataIndex, datasetIndex }: { dataIndex: number; datasetIndex: number }) => {
    const one = series[datasetIndex]!;
    return `${one.label}：${one.texts[dataIndex]}${unit === '%' ? '' : unit}`;
  };
  return {
    ...{ backgroundColor: paper, borderColor: ink, borderWidth: 1, cornerRadius: 0 },
    ...{ titleColor: ink, bodyColor: ink, titleFont: font, bodyFont: font, displayColors: false },
    callbacks: {
      title: ([item]: { dataIndex: number }[]) => (item ? rows[item.dataIndex]! : ''),
      label: text,
    },
  };
}

function configOf(sheet: Sheet, look: Look): Config {
  return {
    type: sheet.shape === 'line' ? 'line' : 'bar',
    data: { labels: [...sheet.rows], datasets: datasets(sheet, look) },
    options: {
      indexAxis: sheet.lying ? 'y' : 'x',
      // Nothing on the site moves by itself, whether or not a reader has asked for less motion.
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: scales(sheet, look),
      plugins: { legend: legend(sheet, look), tooltip: tooltip(sheet, look) },
    },
  };
}

/** Draws into a canvas that follows the width of what it stands in, and says which value is pointed at. */
export function draw(
  canvas: HTMLCanvasElement,
  sheet: Sheet,
  look: Look,
  point: (spot: Spot) => void,
): Drawn {
  const config = configOf(sheet, look);
  return new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      onHover: (_, [element]) => {
        if (element) point({ row: element.index, series: element.datasetIndex });
      },
    },
  });
}

/** Shows a value of a drawn chart as if it were pointed at; without one, none. */
export function show(chart: Drawn, spot: Spot | undefined): void {
  const isThere = spot && typeof chart.data.datasets[spot.series]?.data[spot.row] === 'number';
  const active = isThere ? [{ datasetIndex: spot.series, index: spot.row }] : [];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update('none');
}

/** Dots of a still picture for each pixel. */
export const DENSITY = 2;

/** A picture that does not move, of a size in pixels. */
export function drawStill(sheet: Sheet, look: Look, width: number, height: number) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const config = configOf(sheet, look);
  const options = { ...config.options, responsive: false, devicePixelRatio: DENSITY, events: [] };
  new Chart(canvas, { ...config, options });
  return canvas;
}
