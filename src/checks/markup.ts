import { markdownToMdast, mdxToMdast } from 'satteri';

/** What in a Markdown text is more than prose, or prose that not everybody can read. */
export type Markup =
  | { readonly is: 'html' | 'module' | 'expression' | 'bare-image'; readonly text: string }
  | { readonly is: 'link'; readonly scheme: string }
  | { readonly is: 'heading'; readonly depth: number; readonly before: number };

/** Where it stands, by offsets in the text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A text that cannot be read as MDX; where it shows, by line and column from 1, if that is known. */
export interface Unreadable {
  readonly line: number;
  readonly column: number;
}

/** The parts of a node that are looked at here, whatever its type. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: Offset; readonly end: Offset } | undefined;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
}

interface Offset {
  readonly offset?: number | undefined;
}

/** What may stand at the head of a link; a link without any leads to a page of the site. */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers drop blanks and control characters from an address before they look at its head. */
const UNSEEN = /[\p{Cc}\p{Z}]/gu;

/** Reads a file with its front matter, and names all that is more than prose. */
export function markupIn(text: string, mdx: boolean): (Markup & Place)[] | Unreadable {
  let root: Node;
  try {
    root = (mdx ? mdxToMdast(text) : markdownToMdast(text)) as Node;
  } catch (error) {
    const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(String(error)) ?? [];
    return { line: Number(line), column: Number(column) };
  }
  const found: (Markup & Place)[] = [];
  let depth = 1;
  visit(root, (node) => {
    const place = placeOf(node);
    const markup = markupOf(node);
    if (markup) found.push({ ...markup, ...place });
    if (node.type !== 'heading') return;
    const next = node.depth ?? 1;
    if (next < 2 || next > depth + 1) {
      found.push({ is: 'heading', depth: next, before: depth, ...place });
    }
    depth = Math.max(next, 1);
  });
  return found;
}

function markupOf(node: Node): Markup | undefined {
  const { type, value: text = '' } = node;
  if (type === 'html' || type.startsWith('mdxJsx')) return { is: 'html', text };
  if (type === 'mdxjsEsm') return { is: 'module', text };
  if (type.startsWith('mdx')) return { is: 'expression', text };
  if (type.startsWith('image') && !node.alt?.trim()) return { is: 'bare-image', text };
  if (node.url === undefined) return undefined;
  const scheme = /^([a-z][\w+.-]*):/i.exec(node.url.replace(UNSEEN, ''))?.[1]?.toLowerCase();
  return scheme !== undefined && !SCHEMES.has(scheme) ? { is: 'link', scheme } : undefined;
}

/** Nodes from the first to the last, what lies in them after them; what is refused is not entered. */
function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if (node.type.startsWith('mdxJsx')) return;
  for (const child of node.children ?? []) visit(child, see);
}

function placeOf({ position }: Node): Place {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
