/** Keeps the first and the last letters of a value, and stars for the others: `138****1234`. */
export function maskMiddle(value: string, head: number, tail: number): string {
  const letters = [...value];
  const stars = Math.max(letters.length - head - tail, 1);
  return [
    ...letters.slice(0, head),
    '*'.repeat(stars),
    ...letters.slice(Math.max(letters.length - tail, head)),
  ].join('');
}
