import { chart as words } from '../text/statistics.ts';
import type * as Drawing from './chart/draw.ts';
import { lookOf, lookOnPaper } from './chart/look.ts';
import { fileRows, readCells, readSheet } from './chart/sheet.ts';
import { type Spot, walk } from './chart/walk.ts';
import { csvFile, namePart, writeCsv } from './csv.ts';
import { fill } from '../text/fill.ts';
import { save } from './save.ts';

/** What draws; loaded with the first chart that comes near, and then at hand for all others. */
let drawing: typeof Drawing | undefined;

/** How far below the window a chart may be when it is made ready. */
const NEAR = '200px';
/** Width of a sheet of A4 between its margins, and its letters, in pixels. */
const ON_PAPER = { width: 616, letters: 13 };
const LETTERS_IN_FILE = 17;

const canDraw = () => 'ResizeObserver' in window && 'IntersectionObserver' in window;

/** Draws the table inside it, tells its values by pointer and keyboard, and gives both away as files. */
class HuiyinChart extends HTMLElement {
  readonly #cells = readCells(this.querySelector('table')!);
  readonly #sheet = readSheet(this, this.#cells);
  readonly #place = this.querySelector<HTMLElement>('.sheet')!;
  readonly #said = this.querySelector<HTMLElement>('.said')!;
  #chart: Drawing.Drawn | undefined;
  #spot: Spot | undefined;

  connectedCallback(): void {
    this.#button('csv', () => this.#saveTable());
    this.#button('png', () => this.#savePicture());
    if (!canDraw()) return this.#giveUp();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#begin();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this.#place);
    addEventListener('beforeprint', () => this.#drawOnPaper());
    addEventListener('afterprint', () => this.#draw());
  }

  #button(name: string, press: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`button.${name}`)!;
    button.addEventListener('click', () => {
      press().catch(() => this.#say(words.failed));
    });
  }

  /** Where nothing can be drawn, the table stays, and its file. */
  #giveUp(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.sheet, .hint, .png')) {
      part.hidden = true;
    }
  }

  async #begin(): Promise<void> {
    try {
      drawing ??= await import('./chart/draw.ts');
    } catch {
      this.#giveUp();
      this.#say(words.failed);
      return;
    }
    this.#makeReachable();
    this.#draw();
    // What is painted does not change with the page's colours and letters by itself.
    const redraw = () => this.#draw();
    new MutationObserver(redraw).observe(document.documentElement, { attributes: true });
    matchMedia('(prefers-color-scheme: dark)').addListener(redraw);
  }

  #makeReachable(): void {
    const place = this.#place;
    place.tabIndex = 0;
    place.setAttribute('role', 'application');
    place.setAttribute('aria-label', fill(words.label, { title: this.#sheet.title }));
    place.addEventListener('focus', () => this.#go(this.#spot || { row: 0, series: 0 }));
    place.addEventListener('blur', () => this.#go(undefined));
    place.addEventListener('keydown', (event) => this.#press(event));
  }

  #canvas(canvas: HTMLCanvasElement): HTMLCanvasElement {
    if (this.#chart) this.#chart.destroy();
    this.#chart = undefined;
    this.#place.textContent = '';
    this.#place.append(canvas);
    return canvas;
  }

  #draw(): void {
    if (!drawing) return;
    const canvas = this.#canvas(document.createElement('canvas'));
    this.#chart = drawing.draw(canvas, this.#sheet, lookOf(this), (spot) => this.#tell(spot));
  }

  #drawOnPaper(): void {
    if (!drawing) return;
    const look = lookOnPaper(this, ON_PAPER.letters);
    const { width } = ON_PAPER;
    this.#canvas(drawing.drawStill(this.#sheet, look, width, this.#place.clientHeight));
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#go(undefined);
    const spot = walk(this.#spot || { row: 0, series: 0 }, event.key, this.#sheet);
    if (!spot) return;
    event.preventDefault();
    this.#go(spot);
  }

  #go(spot: Spot | undefined): void {
    if (drawing && this.#chart) drawing.show(this.#chart, spot);
    if (spot) this.#tell(spot);
    else this.#say('');
  }

  #tell(spot: Spot): void {
    this.#spot = spot;
    const { rows, series, unit } = this.#sheet;
    const { label, texts, values } = series[spot.series]!;
    const text = texts[spot.row] || words.unknown;
    const value = values[spot.row] === null || unit === '%' ? text : text + unit;
    this.#say(fill(words.value, { row: rows[spot.row]!, series: label, value }));
  }

  #say(text: string): void {
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }

  #fileName(format: string): string {
    const { name = '', day = '' } = this.dataset;
    const { title } = this.#sheet;
    return namePart(fill(words.file, { name, title, day, format }));
  }

  async #saveTable(): Promise<void> {
    const rows = fileRows(this.#cells, words.remark, this.dataset['demonstration']);
    save(csvFile(await writeCsv(rows)), this.#fileName('csv'));
  }

  async #savePicture(): Promise<void> {
    const { pictureOf } = await import('./chart/picture.ts');
    const { name = '', source = '', demonstration } = this.dataset;
    const look = lookOnPaper(this, LETTERS_IN_FILE);
    const file = await pictureOf(this.#sheet, look, { name, source, demonstration });
    if (file) save(file, this.#fileName('png'));
  }
}

customElements.define('huiyin-chart', HuiyinChart);
