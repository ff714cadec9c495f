import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Request } from '#client/search/answer.ts';
import type { SearchDocument } from '#search/document.ts';
import { simplifiedForms } from '#search/simplify.ts';
import { verifyIndex, withSearcher } from '#search/verify.ts';
import { writeIndex } from '#search/write.ts';

const simplify = simplifiedForms();
const labels = {
  names: {
    motions: '议案建议',
    matters: '居民反映',
    summaries: '工作总结',
    jia: '甲镇',
    yi: '乙镇（示例）',
  },
  demonstration: ['yi'],
};

function document(
  title: string,
  texts: readonly string[],
  more: Partial<SearchDocument> = {},
): SearchDocument {
  const { kind = 'motions', town = 'jia', day } = more;
  return {
    href: `/${town}/${kind}/${encodeURIComponent(title)}/`,
    title,
    kind,
    town,
    year: day?.slice(0, 4),
    offices: [],
    passages: texts.map((text, at) => ({ anchor: at === 0 ? '' : `part-${at}`, text })),
    ...more,
  };
}

/** Newest first, as the index has them. */
const documents: readonly SearchDocument[] = [
  document('修好老街的路灯', ['老街有三盏路灯不亮。', '已换LED灯12盏，投入12,000元。'], {
    day: '2026-05-03',
    state: '已答复',
    category: '道路交通',
    offices: ['供电所', '建设办'],
  }),
  document('水渠清淤', ['水渠淤塞，路灯也不亮。'], {
    town: 'yi',
    day: '2026-02-01',
    state: '办理中',
  }),
  document('二〇二五年工作总结', ['全年开展执法检查3次，修复路灯。'], {
    kind: 'summaries',
    day: '2025',
  }),
  document('反映道路破损', ['村道破损，請儘快修復。'], {
    kind: 'matters',
    day: '2024-11',
    offices: ['建设办'],
  }),
  document('水', ['一'], { kind: 'matters', town: 'yi' }),
  document('编号', ['第42', '2026年', '', '年', '年度渡', '渡口船'], { kind: 'matters' }),
];

const folder = mkdtempSync(join(tmpdir(), 'huiyin-searcher-'));
beforeAll(async () => {
  await writeIndex(documents, labels, simplify, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function answer(text: string, more: Partial<Request> = {}): Promise<Answer> {
  let found: Answer | undefined;
  await withSearcher(folder, async (searcher) => {
    found = await searcher.search({ text, filters: {}, order: 'relevance', page: 1, ...more });
  });
  return found!;
}

const plain = (pieces: Answer['results'][number]['title']) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const titles = ({ results }: Answer) =>
  results.map(({ title }) => plain(title).replace(/[[\]]/g, ''));

describe('what is found', () => {
  test.each<[string, string[]]>([
    ['路灯', ['修好老街的路灯', '二〇二五年工作总结', '水渠清淤']],
    ['街的路', ['修好老街的路灯']],
    ['灯不亮', ['修好老街的路灯']],
    ['也不亮', ['水渠清淤']],
    ['路灯 水渠', ['水渠清淤']],
    ['路灯 -水渠', ['修好老街的路灯', '二〇二五年工作总结']],
    ['标题:路灯', ['修好老街的路灯']],
    ['led', ['修好老街的路灯']],
    ['ＬＥＤ灯１２盏', ['修好老街的路灯']],
    ['12000', ['修好老街的路灯']],
    ['三次', ['二〇二五年工作总结']],
    ['请尽快修复', ['反映道路破损']],
    ['儘快', ['反映道路破损']],
    ['水', ['水渠清淤', '水']],
    ['亮。已', []],
    ['灯不亮已', []],
    ['4202', []],
    ['2026年', ['编号']],
    ['第42', ['编号']],
    ['度渡口', []],
    ['渡口船', ['编号']],
    ['不存在的词', []],
    ['路灯 乡镇:乙镇', ['水渠清淤']],
    ['路灯 类型:工作总结', ['二〇二五年工作总结']],
    ['路燈 類型:工作總結', ['二〇二五年工作总结']],
    ['年份:2024..2025', ['二〇二五年工作总结', '反映道路破损']],
    ['单位:建设办', ['修好老街的路灯', '反映道路破损']],
    ['状态:办理中', ['水渠清淤']],
    ['年份:去年', []],
  ])('%j', async (text, expected) => {
    expect(titles(await answer(text))).toEqual(expected);
  });

  test('by day, the newest comes first', async () => {
    expect(titles(await answer('路灯', { order: 'day' }))).toEqual([
      '修好老街的路灯',
      '水渠清淤',
      '二〇二五年工作总结',
    ]);
  });
});

test('a result says what it is, and quotes the words', async () => {
  const { results, words } = await answer('led灯');
  expect(words).toEqual(['led灯']);
  expect(
    results.map(({ title, excerpt, ...rest }) => ({
      ...rest,
      title: plain(title),
      excerpt: plain(excerpt),
    })),
  ).toEqual([
    {
      kind: '议案建议',
      town: '甲镇',
      demonstration: false,
      day: '2026-05-03',
      state: '已答复',
      category: '道路交通',
      href: documents[0]!.href,
      title: '修好老街的路灯',
      hits: 1,
      excerpt: '已换[LED灯]12盏，投入12,000元。',
      anchor: 'part-1',
      quote: 'LED灯',
    },
  ]);
});

test('each filter counts what its other choices would leave', async () => {
  const { total, facets } = await answer('路灯', { filters: { town: 'jia' } });
  expect(total).toBe(2);
  expect(facets.town.map(({ text, count, chosen }) => [text, count, chosen])).toEqual([
    ['甲镇', 2, true],
    ['乙镇（示例）', 1, false],
  ]);
  expect(facets.kind.map(({ text, count }) => [text, count])).toEqual([
    ['工作总结', 1],
    ['议案建议', 1],
  ]);
  expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
    ['2026', 1],
    ['2025', 1],
  ]);
  expect(facets.office.map(({ value }) => value)).toEqual(['供电所', '建设办']);
});

test('words without letters are said to be left out', async () => {
  expect((await answer('路灯 ……')).ignored).toEqual(['……']);
});

test('near searches are offered with what they find', async () => {
  await withSearcher(folder, async (searcher) => {
    expect(await searcher.nearby('路灯 不存在', {})).toEqual([{ text: '路灯', total: 3 }]);
    expect(await searcher.nearby('路灯 不存在 乡镇:乙镇', {})).toEqual([
      { text: '路灯 乡镇:乙镇', total: 1 },
    ]);
    expect(await searcher.nearby('LED.灯', {})).toEqual([
      { text: 'LED', total: 1 },
      { text: 'LE', total: 1 },
    ]);
    expect(await searcher.nearby('老街有三盏灯', {})).toEqual([
      { text: '老街有三盏', total: 1 },
      { text: '老街有三', total: 1 },
      { text: '老街有', total: 1 },
      { text: '老街', total: 1 },
    ]);
  });
});

test('every result stands in the table', async () => {
  await withSearcher(folder, async (searcher) => {
    const rows = await searcher.rows({ text: '路灯', filters: {}, order: 'day', page: 1 });
    expect(rows.map(({ title, town, demonstration }) => [title, town, demonstration])).toEqual([
      ['修好老街的路灯', '甲镇', false],
      ['水渠清淤', '乙镇（示例）', true],
      ['二〇二五年工作总结', '甲镇', false],
    ]);
  });
});

describe('an index is asked for phrases from its documents', () => {
  const sample = { phrases: 200, seed: 2 };

  test('and passes when it holds them', async () => {
    const { phrases, wrong } = await verifyIndex(folder, documents, simplify, sample);
    expect({ phrases, wrong }).toEqual({ phrases: 200, wrong: [] });
  });

  test('and fails when a document is missing from it, or is in it no more', async () => {
    const more = [...documents, document('新修公交站', ['路灯旁新修公交站。'])];
    const missing = await verifyIndex(folder, more, simplify, sample);
    expect(missing.wrong.join()).toContain('漏了1页');
    const fewer = documents.map((one, at) => (at === 1 ? document('空', []) : one));
    const excess = await verifyIndex(folder, fewer, simplify, sample);
    expect(excess.wrong.join()).toContain('多了1页');
  });
});
