import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonicalText, deviationsOf } from '#source/canonical/form.ts';
import { isSameData } from '#source/canonical/same.ts';
import { readContent } from '#source/disk.ts';
import type { SourceFile } from '#source/reading.ts';
import { readBytes } from '#source/single.ts';
import { whole } from '../../fixtures/lay.ts';

function fileOf(path: string, text: string): SourceFile {
  return readBytes(path, Buffer.from(text)).file!;
}

const matter = (text: string) => fileOf('heyuan/matters/2026-001.yaml', text);
const kindsOf = (file: SourceFile) => [...new Set(deviationsOf(file).map(({ kind }) => kind))];

describe('the canonical form', () => {
  test('has the keys in the order of the schema, with the comments above them', () => {
    const before = `# 登记簿第三本
receivedOn: 2026-03-05 # 当天
# 标题
title: 路灯不亮

# 经过
events:
  - act: 交办
    # 哪天
    on: 2026-03-06
    office: chengjian
station: hedong
summary: |
  # 不是说明

  路灯不亮。
channel: 电话
`;
    const file = matter(before);
    expect(kindsOf(file)).toEqual(['order']);
    expect(canonicalText(file)).toBe(`# 登记簿第三本
# 标题
title: 路灯不亮
receivedOn: 2026-03-05 # 当天
station: hedong
channel: 电话
summary: |
  # 不是说明

  路灯不亮。

# 经过
events:
    # 哪天
  - on: 2026-03-06
    act: 交办
    office: chengjian
`);
  });

  test.each([
    ['title: "路灯不亮"', 'title: 路灯不亮'],
    ["title: '甲: 乙'", "title: '甲: 乙'"],
    ['title: "甲: 乙"', 'title: "甲: 乙"'],
    ['title: off', "title: 'off'"],
    ['title: 9:30', "title: '9:30'"],
    ["receivedOn: '2026-03-05'", 'receivedOn: 2026-03-05'],
    ['receivedOn: ２０２６－０３－０５', 'receivedOn: 2026-03-05'],
    ['title: ３号路', 'title: ３号路'],
    ['"title": 甲', 'title: 甲'],
    ['related: ["motions/2026-01", \'a,b\']', "related: [motions/2026-01, 'a,b']"],
    ['title: 甲  ', 'title: 甲'],
    ['title: e\u0301', 'title: \u00e9'],
  ])('of %j is %j', (before, after) => {
    expect(canonicalText(matter(`${before}\n`))).toBe(`${after}\n`);
  });

  test('has digits where the schema wants a number', () => {
    const term = (text: string) => canonicalText(fileOf('heyuan/terms/19.yaml', text));
    expect(term('number: １９\nseats: "５８"\nabout: ５８名\n')).toBe(
      'number: 19\nseats: 58\nabout: ５８名\n',
    );
    const summary = (text: string) => canonicalText(fileOf('heyuan/summaries/2025.md', text));
    expect(summary('---\nyear: ２０２５\n---\n')).toBe("---\nyear: '2025'\n---\n");
  });

  test('has LF, one line end at the end, and in Markdown the breaks that are meant', () => {
    const before = '---\r\ntitle: 甲 \r\n---\r\n\r\n一行  \r\n又一行 \r\n\t\r\n末行  \r\n\r\n';
    const file = fileOf('heyuan/meetings/s6.md', before);
    expect(kindsOf(file)).toEqual(['line-ends', 'spaces', 'end']);
    expect(canonicalText(file)).toBe('---\ntitle: 甲\n---\n\n一行  \n又一行\n\n末行\n');
  });

  test('leaves the words of what cannot be read', () => {
    expect(canonicalText(matter('title: [甲 \r\nkind: "乙"'))).toBe('title: [甲\nkind: "乙"\n');
  });
});

const { files } = readContent('content');
const records = [...files, ...readContent(whole).files];

test('everything that is shipped is canonical', () => {
  expect(records.filter((file) => deviationsOf(file).length > 0).map(({ path }) => path)).toEqual(
    [],
  );
  expect(records.filter((file) => canonicalText(file) !== file.text)).toEqual([]);
});

/** Other ways to write the same: what a clerk's editor, a Windows machine or a hasty hand makes of a text. */
const hands: Record<string, (text: string, random: () => number) => string> = {
  order: (text, random) => {
    const head = /^(?:---\n)?/.exec(text)![0];
    const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 1 : text.length;
    const blocks = text.slice(head.length, end).split(/^(?=[a-zA-Z])/m);
    return head + blocks.toSorted(() => random() - 0.5).join('') + text.slice(end);
  },
  quotes: (text, random) =>
    text.replace(/^( *(?:- )?\w+: )([^"'[{|>#\n][^"\n#]*)$/gm, (line, key, value) =>
      random() < 0.3 && /[^\d.]/.test(value) && value !== 'true' ? `${key}"${value}"` : line,
    ),
  digits: (text, random) =>
    text.replace(
      /^( *(?:- )?(?:on|value|count|receivedOn|present): )(\S+)$/gm,
      (line, key, value) =>
        random() < 0.3
          ? key +
            value.replace(/[\d-]/g, (c: string) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
          : line,
    ),
  comments: (text, random) =>
    text.replace(/^( *)(?=[a-z]\w*:)/gim, (indent) =>
      random() < 0.2 ? `${indent}# 说明${Math.floor(random() * 1000)}\n${indent}` : indent,
    ),
  blanks: (text, random) => text.replace(/$/gm, () => (random() < 0.2 ? ' ' : '')),
  returns: (text) => text.replaceAll('\n', '\r\n'),
};

test('any other way to write a record is brought back to it, once and for all', () => {
  const names = fc.subarray(Object.keys(hands), { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...records), names, fc.nat(), ({ path, text }, list, seed) => {
      let state = seed;
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const other = list.reduce((done, name) => hands[name]!(done, random), text);
      const file = fileOf(path, other);
      const fixed = canonicalText(file);
      const again = fileOf(path, fixed);
      // Idempotent, and never in doubt whether there is something to do.
      expect(canonicalText(again)).toBe(fixed);
      expect(deviationsOf(again)).toEqual([]);
      if (fixed !== other) expect(deviationsOf(file)).not.toEqual([]);
      // The same meaning, the same comments.
      expect(isSameData(dataOf(file), dataOf(again))).toBe(true);
      expect(commentsOf(fixed)).toEqual(commentsOf(other));
      if (!list.includes('comments')) expect(fixed).toBe(text);
    }),
    { numRuns: 400 },
  );
}, 120_000);

function dataOf({ text, yaml }: SourceFile): unknown {
  return yaml && parse(text.slice(yaml.start, yaml.end).replaceAll('\r\n', '\n'));
}

function commentsOf(text: string): string[] {
  return (text.match(/# 说明\d+/g) ?? []).toSorted();
}

describe('sameness', () => {
  test.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 'ａ１' }, { a: 'a1' }, true],
    ['１２', 12, true],
    ['', 0, false],
    ['甲 \n乙', '甲\n乙', true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
    [null, undefined, false],
  ])('of %j and %j is %s', (a, b, same) => {
    expect(isSameData(a, b)).toBe(same);
  });
});
