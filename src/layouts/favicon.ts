/** The site's mark: 回 as on a seal, which is a square within a square. */
const svg =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path fill='#a5160f' d='M0 0h16v16H0z'/>" +
  "<path fill='none' stroke='#fff' stroke-width='1.5' d='M3 3h10v10H3zM6 6h4v4H6z'/></svg>";

/** The mark as an address, so that no page asks for a file. */
export const favicon = `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}`;
