/** By the row: one call for all of them would have more arguments than an engine takes. */
const EVERY_UNIT = Array.from({ length: 0x100 }, (_, row) =>
  String.fromCharCode(...Array.from({ length: 0x100 }, (_, unit) => row * 0x100 + unit)),
).join('');

/** A table over all UTF-16 units: what each is, by classes as they stand in a regular expression. The first class counts. */
export function tableOf(classes: readonly (readonly [number, string])[]): Uint8Array {
  const table = new Uint8Array(EVERY_UNIT.length);
  for (const [value, units] of classes.toReversed()) {
    for (const { 0: found, index } of EVERY_UNIT.matchAll(new RegExp(`[${units}]+`, 'g'))) {
      table.fill(value, index, index + found.length);
    }
  }
  return table;
}
