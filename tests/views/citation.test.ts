import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import * as routes from '../../src/routes.ts';
import { citationView } from '../../src/views/citation.ts';
import { congress, entry, settings } from '../model/fixtures.ts';
import { parseBibtex } from './bibtex.ts';

const sha256 = 'ab'.repeat(32);
const review = {
  author: '测试起草人',
  by: '测试审查人',
  on: '2026-03-21',
  conclusion: '可以公开' as const,
};
const corrected = [
  { on: '2026-05-04', what: '数目', why: '抄错' },
  { on: '2026-04-01', what: '名称', why: '写错' },
];

const entries = [
  congress(),
  entry('terms', '18', { from: '2022-01-08' }),
  entry('deputies', 'an', { name: '安明' }),
  entry('stations', 'hedong', { name: '河东联络站' }),
  entry('notices', 'hedong/2026-03', { review }),
  entry('motions', '2026-01', { title: '关于修路的建议', corrections: corrected }),
  entry('summaries', '2025', { title: '2025年工作总结', publishedOn: '2025-12-30', review }),
  entry('campaigns', 'odd', { title: '100% {甲} & 乙_丙 \\ #1 ~ ^ $5 a-b' }),
  congress({ demonstration: true, place: { town: '示例镇' } }, 'shili'),
  entry('meetings', 's9', { title: '第九次会议' }, { town: 'shili' }),
];
const model = createModel(entries, settings, '2026-11-24');

function cite(town: string, key: string) {
  const record = model.town(town)!.find(key)!;
  return citationView(model, record, { path: `records/${town}/${key}.json`, sha256 });
}

const at = (path: string) => routes.absolute(`/${path}/`);

describe('by GB/T 7714', () => {
  test.each([
    [
      'motions/2026-01',
      `测试镇人民代表大会. 关于修路的建议[EB/OL]. （2026-05-04）[2026-11-24]. ${at('ceshi/motions/2026-01')}.`,
    ],
    [
      'deputies/an',
      `测试镇人民代表大会. 人大代表安明[EB/OL]. （2026-01-01）[2026-11-24]. ${at('ceshi/deputies/an')}.`,
    ],
    [
      'notices/hedong/2026-03',
      `测试镇人民代表大会. 河东联络站2026年3月公示[EB/OL]. （2026-03-21）[2026-11-24]. ${at('ceshi/notices/hedong/2026-03')}.`,
    ],
    [
      'summaries/2025',
      `测试镇人民代表大会. 2025年工作总结[EB/OL]. （2026-03-21）[2026-11-24]. ${at('ceshi/summaries/2025')}.`,
    ],
  ])('%s', (key, text) => {
    expect(cite('ceshi', key).gb).toBe(text);
  });

  test('demonstration data is called so', () => {
    expect(cite('shili', 'meetings/s9').gb).toContain('. 第九次会议（示例数据）[EB/OL]. ');
  });
});

describe('BibTeX', () => {
  test('to the letter', () => {
    expect(cite('ceshi', 'notices/hedong/2026-03').bibtex).toBe(
      [
        '@online{ceshi-notices-hedong-2026-03,',
        '  author = {{测试镇人民代表大会}},',
        '  title = {{河东联络站2026年3月公示}},',
        '  organization = {{回音}},',
        '  date = {2026-03-21},',
        '  urldate = {2026-11-24},',
        `  url = {${at('ceshi/notices/hedong/2026-03')}},`,
        `  note = {SHA-256: ${sha256}},`,
        '}',
      ].join('\n'),
    );
  });

  test('can be read, and gives back what was written, whatever the title', () => {
    for (const town of model.towns) {
      for (const record of Object.values(town.records).flat()) {
        const { bibtex, address } = cite(town.slug, `${record.kind}/${record.id}`);
        const { type, fields } = parseBibtex(bibtex);
        expect(type).toBe('online');
        expect(fields.get('url')).toBe(address);
      }
    }
    expect(parseBibtex(cite('ceshi', 'campaigns/odd').bibtex).fields.get('title')).toBe(
      '100% {甲} & 乙_丙 \\ #1 ~ ^ $5 a-b',
    );
  });

  test.each(['@online{a,\n  title = {甲{},\n}', '@online{a,\n  title = {50%},\n}', 'online{a}'])(
    'the parser refuses %j',
    (text) => {
      expect(() => parseBibtex(text)).toThrow();
    },
  );
});

test('the file of the data is named with what gives its hash', () => {
  const { file } = cite('ceshi', 'motions/2026-01');
  expect(file).toEqual({
    href: '/data/records/ceshi/motions/2026-01.json',
    sha256,
    command: `curl -s ${routes.absolute('/data/records/ceshi/motions/2026-01.json')} | sha256sum`,
  });
});

test.each([
  ['motions/2026-01', '关于修路的建议'],
  ['summaries/2025', '年工作总结'],
  [
    'campaigns/odd',
    '100%25%20%7B%E7%94%B2%7D%20%26%20%E4%B9%99_%E4%B8%99%20%5C%20%231%20~%20%5E%20%245%20a%2Db',
  ],
])('%s: the example leads to %s', (key, piece) => {
  const { passage, address } = cite('ceshi', key);
  expect(passage).toBe(`${address}#:~:text=${piece}`);
});
