/** Whether one letter more, less, other, or changed with its neighbour makes two texts the same. */
export function isWithinOneEdit(one: string, other: string): boolean {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  const restOf = (letters: readonly string[], from: number) => letters.slice(from).join('');
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return restOf(long, same + 1) === restOf(short, same);
  }
  if (restOf(a, same + 1) === restOf(b, same + 1)) return true;
  const swapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return swapped && restOf(a, same + 2) === restOf(b, same + 2);
}
