const MOST = 4;

/** A text with another word for the same thing, once for each such word: `自来水 停水` for `供水 停水`. */
export function otherWords(text: string, groups: readonly (readonly string[])[]): string[] {
  const others: string[] = [];
  for (const group of groups) {
    // The longest word that stands there is the one that is meant: 自来水管, not 自来水.
    const said = [...group].sort((a, b) => b.length - a.length).find((word) => text.includes(word));
    if (!said) continue;
    for (const word of group) {
      const other = text.split(said).join(word);
      if (word !== said && others.indexOf(other) < 0) others.push(other);
    }
  }
  return others.slice(0, MOST);
}
