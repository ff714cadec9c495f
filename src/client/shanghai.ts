/** The present moment in Asia/Shanghai as `YYYY-MM-DD` and `HH:MM`; there is no summer time. */
export function shanghai(now: Date): { readonly date: string; readonly time: string } {
  const shifted = new Date(now.getTime() + 8 * 3_600_000).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** Where a slot of a day stands at a moment. */
export function phase(
  slot: { readonly date: string; readonly start: string; readonly end: string },
  now: { readonly date: string; readonly time: string },
): 'past' | 'now' | 'today' | 'later' {
  if (slot.date !== now.date) return slot.date < now.date ? 'past' : 'later';
  if (now.time >= slot.end) return 'past';
  return now.time >= slot.start ? 'now' : 'today';
}
