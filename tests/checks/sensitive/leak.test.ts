import { expect, test } from 'vitest';
import { reporters } from '#checks/report/index.ts';
import { rules } from '#checks/rules/index.ts';
import { runChecks } from '#checks/run.ts';
import { assemble, readContent } from '#source/disk.ts';
import { placeOf } from '#source/place.ts';
import type { Single } from '#source/reading.ts';
import type { Since } from '#source/history.ts';
import { readBytes, readSingle } from '#source/single.ts';
import { whole } from '../../fixtures/lay.ts';

const today = '2026-03-25';
const { files } = readContent(whole);
const singles = files.map(({ path, text }) => readBytes(path, Buffer.from(text)));
const MATTER = 'heyuan/matters/2026-001.yaml';
const MOTION = 'heyuan/motions/2026-01.md';
const matter = textAt(MATTER);
const motion = textAt(MOTION);

function textAt(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

/** Values of every kind, as typed, with the part that no report may show. */
const values: readonly (readonly [string, string])[] = [
  ['35012819630214101X', '19630214'],
  ['110105 19491231 002X', '19491231'],
  ['350128630214001', '630214'],
  ['6222021234567890128', '202123456789'],
  ['6222-0212-3456-7890-128', '202123456789'],
  ['13912345678', '1391234'],
  ['139 1234 5678', '1391234'],
  ['１３９１２３４５６７８', '1391234'],
  ['一三九一二三四五六七八', '一二三四'],
  ['0591-83456789', '8345678'],
  ['闽A12345', '1234'],
  ['闽 A 1 2 3 4 5', '1234'],
  ['微信号zhouguoping88', 'guoping'],
  ['短号668812', '668812'],
  ['l3812345678', '81234'],
  ['困难户孙　军', '军'],
  ['新苑小区3幢2单元501室', '2单元'],
  ['护照号码 E12345678', '123456'],
  ['zhangsan138@qq.com', 'zhangsan'],
  ['低保户林秀兰', '秀兰'],
  ['林秀兰（低保户）', '秀兰'],
  ['家住石桥村3组12号', '3组12号'],
];

const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0');
const escaped = (value: string) => [...value].map((letter) => `\\u${hex(letter)}`).join('');
const entities = (value: string) => [...value].map((letter) => `&#x${hex(letter)};`).join('');

/** What a place makes of the content: paths with their text. */
type Place = (value: string) => Readonly<Record<string, string>>;

const inMatter =
  (line: RegExp, made: (value: string) => string): Place =>
  (value) => ({ [MATTER]: matter.replace(line, () => made(value)) });
const inMotion =
  (made: (value: string) => string): Place =>
  (value) => ({ [MOTION]: `${motion}\n${made(value)}\n` });

const places: Readonly<Record<string, Place>> = {
  title: inMatter(/^title: .*/m, (value) => `title: ${value} 路灯不亮`),
  'title in quotes': inMatter(/^title: .*/m, (value) => `title: "${value}, 路灯不亮"`),
  summary: inMatter(/晚上出行不便/, (value) => `晚上,${value},出行  不便`),
  answer: inMatter(/六盏路灯都换了灯泡/, (value) => `TODO ${value} 六盏路灯都换了灯泡`),
  'unknown key': inMatter(/^station:/m, (value) => `${value}: 是\nstation:`),
  'value of an unknown key': inMatter(/^station:/m, (value) => `telephone: ${value}\nstation:`),
  'unknown key deep within': inMatter(
    /office: chengjian/,
    (value) => `office: chengjian\n    ${value}: 1`,
  ),
  'wrong word': inMatter(/^category: .*/m, (value) => `category: ${value}`),
  'wrong word in a list': inMatter(/^related: .*/m, (value) => `related: [${value}]`),
  'wrong day': inMatter(/^receivedOn: .*/m, (value) => `receivedOn: ${value}`),
  'id of a deputy': inMatter(/^deputy: .*/m, (value) => `deputy: ${value}`),
  'id of a station': inMatter(/^station: .*/m, (value) => `station: "${value}"`),
  reviewer: inMatter(/^ {2}by: .*/m, (value) => `  by: ${value} 等 3 人`),
  'rule of an exception': inMatter(
    /^related: .*/m,
    (value) => `exceptions:\n  - rule: ${value}\n    reason: ${value}\n    until: 2026-01-01`,
  ),
  'broken YAML': inMatter(/^station:/m, (value) => `"${value}: [\nstation:`),
  'duplicate key': inMatter(/^station:/m, (value) => `${value}: 1\n${value}: 2\nstation:`),
  'title in escapes': inMatter(/^title: .*/m, (value) => `title: "${escaped(value)}, 路灯不亮"`),
  'wrong word in escapes': inMatter(/^category: .*/m, (value) => `category: "${escaped(value)}"`),
  'unknown key in escapes': inMatter(/^station:/m, (value) => `"${escaped(value)}": 是\nstation:`),
  'id in escapes': inMatter(/^deputy: .*/m, (value) => `deputy: "${escaped(value)}"`),
  'body in entities': inMotion((value) => `<b>${entities(value)}</b>,路不平。。`),
  'over two lines': inMatter(
    /晚上出行不便/,
    (value) => `${value.slice(0, 7)}\n  ${value.slice(7)},出行  不便`,
  ),
  anchor: inMatter(/^title: .*/m, (value) => `title: &a ${value}`),
  comment: inMatter(/^station:/m, (value) => `# ${value}\nstation:`),
  'another type': inMatter(/^events:/m, (value) => `events: ${value}\nold:`),
  'longer than allowed': inMatter(
    /^title: .*/m,
    (value) => `title: ${value}${'很长的标题'.repeat(60)}`,
  ),
  body: inMotion((value) => `${value}反映,路不平。`),
  'body, twice punctuation': inMotion((value) => `联系：${value}。。`),
  'HTML in the body': inMotion((value) => `<a href="x">${value}</a>`),
  'link in the body': inMotion((value) => `[${value}](javascript:${value})`),
  'link to a file': inMotion((value) => `[附件](${value}.docx) ![${value}](${value}.jpg)`),
  heading: inMotion((value) => `# ${value}`),
  'unclosed code': inMotion((value) => '```\n' + value),
  'unseen characters': inMotion((value) => `\u200B${value}\u202E`),
  'the same said twice': (value) => ({
    [MATTER]: matter.replace('晚上出行不便', () => `晚上出行不便，${value}打来电话，请求尽快修好`),
    'heyuan/matters/2026-002.yaml': matter.replace(
      '晚上出行不便',
      () => `晚上出行不便，${value}打来电话，请求尽快修好`,
    ),
  }),
  'name of a file': (value) => ({ [`heyuan/matters/${value}.yaml`]: matter }),
  'name of a folder': (value) => ({ [`heyuan/${value}/2026-001.yaml`]: matter }),
  'name of a town': (value) => ({ [`${value}/matters/2026-001.yaml`]: matter }),
  'name of a stray file': (value) => ({ [`heyuan/matters/${value}.docx`]: 'text' }),
};

/** A file that has no place is not read: what there is of it is its path. */
function read(path: string, text: string): Single {
  return placeOf(path).is === 'stray'
    ? readSingle(whole, path)
    : readBytes(path, Buffer.from(text));
}

function outputs(changed: Readonly<Record<string, string>>, attached?: string): string {
  const after = Object.entries(changed).map(([path, text]) => read(path, text));
  const reading = {
    ...assemble(whole, [...singles.filter(({ path }) => !(path in changed)), ...after]),
    attachments:
      attached === undefined
        ? []
        : [
            {
              path: `../public/${attached}.docx`,
              text: `${attached} 在这里`,
              located: true,
              unread: 'old' as const,
            },
            { path: `heyuan/matters/${attached}.docx`, text: `${attached} 在这里`, located: true },
          ],
  };
  const since: Since = {
    changes: after.map((single) => ({
      path: single.path,
      before: singles.find(({ path }) => path === single.path),
      after: single,
    })),
    before: assemble(whole, singles),
    committedOn: () => '2026-03-21',
    newestOn: '2026-03-21',
  };
  const reports = [
    runChecks(reading, { rules, today }),
    runChecks(reading, { rules, today, since }),
  ];
  return (
    reports
      .flatMap((report) =>
        Object.values(reporters).flatMap((print) => [
          print(report, reading),
          print(report, reading, since),
        ]),
      )
      .join('\n')
      // Hashes of what the report says anyway: any four digits may stand in them by chance.
      .replace(/"fingerprint": "[0-9a-f]{16}"/g, '')
  );
}

/** As somebody could read it who takes out what stands between the digits. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[^\S\n]|[-—–·.、,，/\\\u200B_]/g, '');
}

const cases = Object.keys(places).flatMap((place) =>
  values
    // Who signs a review acts in public.
    .filter(([value]) => place !== 'reviewer' || !value.includes('秀兰'))
    // YAML folds a line at a blank, and what has letters is not put together again.
    .filter(([value]) => place !== 'over two lines' || !/^(?:闽 A|微信|l)/.test(value))
    .map(([value, part]) => ({ place, value, part })),
);

test.each(cases)(
  '$place: no report shows $value',
  { timeout: 30_000 },
  ({ place, value, part }) => {
    const changed = places[place]?.(value) ?? {};
    const output = outputs(changed);
    expect(output).toContain('privacy');
    expect(lineWith(output, part)).toBeUndefined();
  },
);

test.each(values)('an attachment with %s in its name and text', (value, part) => {
  const output = outputs({}, value);
  expect(output).toContain('privacy');
  expect(lineWith(output, part)).toBeUndefined();
});

/** With the escapes and entities of a line that is quoted. */
function readable(output: string): string {
  return output.replace(
    /\\{1,2}u([0-9a-f]{4})|&#x([0-9a-f]{1,4});/g,
    (_, one: string, two: string) => String.fromCharCode(Number.parseInt(one || two, 16)),
  );
}

function lineWith(output: string, part: string): string | undefined {
  return readable(output)
    .split('\n')
    .find((line) => line.includes(part) || folded(line).includes(part));
}
