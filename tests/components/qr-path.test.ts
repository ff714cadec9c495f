import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrPath } from '../../src/components/qr-path.ts';
import { readCodes } from '../qr-reader.ts';

/** Pixels of a module: a telephone sees more. */
const SCALE = 3;

/** Draws the path as a pen would, on white. */
function drawn({ side, d }: ReturnType<typeof qrPath>): ImageData {
  const width = side * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, row, steps = ''] of d.matchAll(/M0 (\d+)\.5([^M]*)/g)) {
    let x = 0;
    for (const [, step, length] of steps.matchAll(/([hm])(\d+)/g)) {
      if (step === 'h') blacken(x, Number(row), Number(length));
      x += Number(length);
    }
  }
  function blacken(x: number, y: number, length: number): void {
    for (let line = y * SCALE; line < (y + 1) * SCALE; line += 1) {
      for (let at = x * SCALE; at < (x + length) * SCALE; at += 1) {
        data.fill(0, (line * width + at) * 4, (line * width + at) * 4 + 3);
      }
    }
  }
  return { data, width, height: width, colorSpace: 'srgb' } as ImageData;
}

describe('a QR code', () => {
  test.each([
    ['an address', 'https://huiyin.example.org/yunxi/notices/hedong/2026-10/', 41],
    ['Chinese', '事事有结果，件件有回音', 37],
    ['one letter', 'A', 29],
  ])('of %s is read as it was written', async (_, text, side) => {
    const path = qrPath(text);
    expect(path.side).toBe(side);
    expect(await readCodes(drawn(path))).toEqual([text]);
  });

  test('of any text is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        async (text) => {
          expect(await readCodes(drawn(qrPath(text)))).toEqual([text]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('has four empty modules on each side', () => {
    const { side, d } = qrPath('A');
    expect(d.startsWith('M0 4.5m4 0h7')).toBe(true);
    expect(Math.max(...[...d.matchAll(/M0 (\d+)/g)].map(([, row]) => Number(row)))).toBe(side - 5);
  });

  test('of an address takes less than 3 KB', () => {
    const { d } = qrPath('https://huiyin.example.org/yunxi/notices/hedong/2026-10/');
    expect(d.length).toBeLessThan(3 * 1024);
  });
});
