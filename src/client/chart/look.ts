/** Colours and type of a drawing. */
export interface Look {
  /** In the order of the series. */
  readonly colours: readonly string[];
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly red: string;
  /** Its size in pixels. */
  readonly font: { readonly family: string; readonly size: number };
}

const COLOURS = 8;
/** Letters in a drawing are a little smaller than those of the page. */
const SMALLER = 0.78;
/** What makes the element's colours those of paper; see chart.css. */
const PAPER = 'on-paper';

/** The colours of the page as it is shown now. */
export function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    colours: Array.from({ length: COLOURS }, (_, at) => colour(`chart-${at + 1}`)),
    ink: colour('ink'),
    soft: colour('soft'),
    rule: colour('rule'),
    paper: colour('paper'),
    red: colour('red'),
    font: {
      family: style.fontFamily,
      size: Math.round(parseFloat(style.fontSize) * SMALLER),
    },
  };
}

/** The colours of paper, with letters of a size in pixels. */
export function lookOnPaper(element: HTMLElement, size: number): Look {
  element.classList.add(PAPER);
  const look = lookOf(element);
  element.classList.remove(PAPER);
  return { ...look, font: { ...look.font, size } };
}
