/** Side of a tile, in pixels of the drawing. */
const SIDE = 8;

type Stroke = (brush: CanvasRenderingContext2D) => void;

/** A line through the tile that goes on in the next one. */
function lines(...ends: readonly (readonly [number, number, number, number])[]): Stroke {
  return (brush) => {
    brush.beginPath();
    for (const [x1, y1, x2, y2] of ends) {
      brush.moveTo(x1, y1);
      brush.lineTo(x2, y2);
    }
    brush.stroke();
  };
}

const rising = lines([-1, SIDE + 1, SIDE + 1, -1], [-1, 1, 1, -1], [SIDE - 1, SIDE + 1, 9, 7]);
const falling = lines([-1, -1, SIDE + 1, SIDE + 1], [SIDE - 1, -1, 9, 1], [-1, SIDE - 1, 1, 9]);
const level = lines([0, SIDE / 2, SIDE, SIDE / 2]);
const upright = lines([SIDE / 2, 0, SIDE / 2, SIDE]);
const dots: Stroke = (brush) => {
  for (const at of [SIDE / 4, (SIDE * 3) / 4]) {
    brush.beginPath();
    brush.arc(at, at, 1.3, 0, Math.PI * 2);
    brush.fill();
  }
};
const both =
  (...strokes: readonly Stroke[]): Stroke =>
  (brush) =>
    strokes.forEach((stroke) => stroke(brush));

/** What lies over the colour of each series; the first has none. */
const strokes: readonly Stroke[] = [
  () => undefined,
  rising,
  dots,
  falling,
  level,
  both(rising, falling),
  upright,
  both(level, upright),
];

/** A colour with the pattern of its place in the order of series. */
export function patternOf(at: number, colour: string, paper: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIDE;
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, SIDE, SIDE);
  brush.strokeStyle = brush.fillStyle = paper;
  brush.lineWidth = 1.3;
  // Once all colours are used, the patterns are shifted, so that no pair comes twice.
  strokes[(at + Math.floor(at / strokes.length)) % strokes.length]!(brush);
  return brush.createPattern(tile, 'repeat') || colour;
}
