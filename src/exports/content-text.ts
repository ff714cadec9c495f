import { parse, stringify } from 'yaml';
import type { LinkedRecord, Model } from '../model/records.ts';
import { kinds } from '../source/kinds.ts';
import type { Reading, SourceFile } from '../source/reading.ts';
import { data as words } from '../text/data.ts';
import { fill } from '../text/fill.ts';
import { formatDay } from '../text/format.ts';
import type { OutFile } from './files.ts';
import { publicData } from './record.ts';

/** What may be a comment: such a file is written anew, since what stands there is on no page. */
const COMMENT = /(^|\s)#/m;

/** Days and hours in quotes where an old reader would take them for numbers. */
const OPTIONS = { compat: 'yaml-1.1', lineWidth: 0, singleQuote: true } as const;

const yamlOf = (data: object) => stringify(data, OPTIONS);

/** A record as a file of content, from what its page says. */
function textOf(record: LinkedRecord, body: string): string {
  const yaml = yamlOf(publicData(record));
  if (kinds[record.kind].format === 'yaml') return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** A page of prose without the comments in its front matter. */
function pageAnew({ text, yaml }: SourceFile): string {
  if (!yaml) return text;
  const data = parse(text.slice(yaml.start, yaml.end)) as object;
  return text.slice(0, yaml.start) + yamlOf(data) + text.slice(yaml.end);
}

/** Whether a file says nothing but what is public as it lies there. */
function isPublic({ text, yaml }: SourceFile): boolean {
  return yaml !== undefined && !COMMENT.test(text.slice(yaml.start, yaml.end));
}

/**
 * The content from which the site can be built again, as files below `content/`: each as it lies
 * there, unless it says something that no page says, as a comment or a contact that is public no more.
 */
export function* contentTexts(model: Model, reading: Reading): Generator<OutFile> {
  const files = new Map(reading.files.map((file) => [file.path, file]));
  const out = (path: string, anew: () => string): OutFile => {
    const file = files.get(path);
    return { path: `content/${path}`, text: file && isPublic(file) ? file.text : anew() };
  };
  yield out('site.yaml', () => yamlOf(model.settings));
  for (const path of reading.pages) {
    const file = files.get(path);
    if (file) yield { path: `content/${path}`, text: isPublic(file) ? file.text : pageAnew(file) };
  }
  for (const { kind, town, id, file, body, data } of reading.entries) {
    const record = kind === 'congress' ? undefined : model.town(town)?.find(`${kind}/${id}`);
    if (!record) {
      yield out(file, () => yamlOf(data));
    } else if (publicData(record) === record.data) {
      yield out(file, () => textOf(record, body));
    } else {
      yield { path: `content/${file}`, text: textOf(record, body) };
    }
  }
}

/** What the archive is, for whoever opens it years later. */
export function readme({ settings, towns, today }: Model): OutFile {
  const made = towns.filter(({ demonstration }) => demonstration).map(({ name }) => name);
  const lines = [
    fill(words.archive.title, { site: settings.name, day: formatDay(today) }),
    ...(made.length > 0 ? [fill(words.archive.demonstration, { towns: made.join('、') })] : []),
    ...words.archive.about,
    fill(words.archive.licence, { title: words.licence.title, path: words.licence.path }),
  ];
  return { path: 'README.txt', text: `${lines.join('\n\n')}\n` };
}
