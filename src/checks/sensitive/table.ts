/** A table over all UTF-16 units: what each is, by classes as they stand in a regular expression. The first class counts. */
export function tableOf(classes: readonly (readonly [number, string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  const forms = classes.map(([value, units]) => [value, new RegExp(`[${units}]`)] as const);
  for (let unit = 0; unit < table.length; unit += 1) {
    const letter = String.fromCharCode(unit);
    table[unit] = forms.find(([, form]) => form.test(letter))?.[0] ?? 0;
  }
  return table;
}
