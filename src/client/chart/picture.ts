import { DENSITY, drawStill } from './draw.ts';
import type { Look } from './look.ts';
import type { Sheet } from './sheet.ts';

/** What is written around a picture that leaves the site. */
export interface Labels {
  readonly name: string;
  readonly source: string;
  /** Said where records are made up. */
  readonly demonstration?: string | undefined;
}

/** All in pixels. */
const WIDTH = 960;
const HEIGHT = 540;
const ROW = 34;
const MARGIN = 28;
const LINE = 36;

/** The picture as a file: title above, where it is from below, and whether it is made up. */
export function pictureOf(sheet: Sheet, look: Look, labels: Labels): Promise<Blob | null> {
  const height = sheet.lying ? Math.max(HEIGHT, 160 + sheet.rows.length * ROW) : HEIGHT;
  const drawing = drawStill(sheet, look, WIDTH - 2 * MARGIN, height);
  const { name, source, demonstration } = labels;
  const top = MARGIN + LINE * (demonstration ? 2 : 1);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * DENSITY;
  canvas.height = (top + height + LINE + MARGIN) * DENSITY;
  const brush = canvas.getContext('2d')!;
  brush.scale(DENSITY, DENSITY);
  brush.fillStyle = look.paper;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text: string, y: number, colour: string, font: string) => {
    brush.font = `${font} ${look.font.family}`;
    brush.fillStyle = colour;
    brush.fillText(text, MARGIN, y, WIDTH - 2 * MARGIN);
  };
  write(`${name}：${sheet.title}`, MARGIN + 20, look.ink, 'bold 26px');
  if (demonstration) write(demonstration, MARGIN + LINE + 16, look.red, 'bold 18px');
  brush.drawImage(drawing, MARGIN, top, WIDTH - 2 * MARGIN, height);
  write(source, top + height + LINE, look.soft, '16px');
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
