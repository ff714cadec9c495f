import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/markdown/blocks.ts';
import { type FigureMark, markedHtml, type Marking } from '../../src/markdown/marked.ts';

const mark = (block: number, from: number, to: number): FigureMark => ({
  ...{ block, from, to },
  href: '/f/#figure-1',
  title: '收到',
  sign: '证',
});
const nothing: Marking = { figures: [], repeated: [], notes: [], anchors: new Set() };
const html = (markdown: string, marking: Partial<Marking>) =>
  markedHtml(markdown, { ...nothing, ...marking }).trim();

test('a text is taken apart into paragraphs, items, cells and headings', () => {
  const markdown =
    '前*言*。\n第二行\n\n## 监`督`\n\n- 甲\n- 乙\n\n  丙\n\n| 子 |\n|---|\n| 丑 |\n\n    代码';
  expect(blocksOf(markdown)).toEqual([
    { heading: undefined, text: '前言。第二行' },
    { heading: 2, text: '监督' },
    ...['甲', '乙', '丙', '子', '丑'].map((text) => ({ heading: undefined, text })),
  ]);
});

describe('a number that is marked', () => {
  const link = (text: string, sign = ' data-sign="证"') =>
    `<a href="/f/#figure-1" class="figure" title="收到"${sign}>${text}</a>`;

  test.each<[string, FigureMark, string]>([
    ['收到十五件。', mark(0, 2, 5), `<p>收到${link('十五件')}。</p>`],
    [
      '收到**十五**件。',
      mark(0, 2, 5),
      `<p>收到<strong>${link('十五', '')}</strong>${link('件')}。</p>`,
    ],
    [
      '[收到十五件](/a/)。',
      mark(0, 2, 5),
      '<p><a href="/a/">收到<span class="figure" title="收到" data-sign="证">十五件</span></a>。</p>',
    ],
    ['- 收到十五件', mark(0, 2, 5), `<ul>\n<li>收到${link('十五件')}</li>\n</ul>`],
  ])('%s', (markdown, figure, expected) => {
    expect(html(markdown, { figures: [figure] })).toBe(expected);
  });

  test('lies within a passage that is repeated', () => {
    const marked = html('收到十五件。', {
      figures: [mark(0, 2, 5)],
      repeated: [{ block: 0, from: 0, to: 6 }],
    });
    const span = (text: string) => `<span class="repeated">${text}</span>`;
    expect(marked).toBe(`<p>${span('收到')}${span(link('十五件'))}${span('。')}</p>`);
  });
});

test('a block has its note, its anchor and, as a heading, its id', () => {
  const note = {
    block: 1,
    before: '（与',
    link: { text: '2024年', href: '/a/?b&c' },
    after: '相同）',
  };
  expect(html('## 监督\n\n四项。', { notes: [note], anchors: new Set([1]) })).toBe(
    '<h3 id="监督">监督</h3>\n' +
      '<p id="passage-2">四项。<span class="note">（与<a href="/a/?b&#x26;c">2024年</a>相同）</span></p>'.replace(
        '&#x26;',
        '&amp;',
      ),
  );
});

/** Pieces of Markdown, and of what would be markup if it were let through. */
const piece = fc.constantFrom(
  ...[
    '十五件',
    '**',
    '*',
    '`',
    '[',
    '](/a/)',
    '<script>',
    '</p>',
    '<b x="',
    '">',
    '&lt;',
    '\n\n',
    '\n- ',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '## ',
    '\n',
    '<!--',
    '-->',
    '"',
    "'",
    '~~',
    '[^1]',
    '\n[^1]: 注',
    '——',
  ],
);

test('no text becomes markup, and no letter is lost, wherever the marks lie', () => {
  const tag = /<\/?([a-z0-9]+)(?:"[^"]*"|[^">])*>/g;
  const textOf = (page: string) => page.replace(tag, '');
  const tagsOf = (page: string) => [...page.matchAll(tag)].map(([, name]) => name);
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.nat(3),
      fc.nat(6),
      fc.nat(6),
      (pieces, block, from, length) => {
        const markdown = pieces.join('');
        const at = { block, from, to: from + length + 1 };
        const marking = { figures: [{ ...mark(0, 0, 0), ...at, sign: '"<i>' }], repeated: [at] };
        const [bare, marked] = [html(markdown, {}), html(markdown, marking)];
        expect(textOf(marked)).toBe(textOf(bare));
        const added = tagsOf(marked).filter((name) => name !== 'a' && name !== 'span');
        expect(added).toEqual(tagsOf(bare).filter((name) => name !== 'a' && name !== 'span'));
        expect(added.filter((name) => ['script', 'b', 'i'].includes(name ?? ''))).toEqual([]);
      },
    ),
  );
});
