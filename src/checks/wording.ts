import type { SchemaIssue } from '../source/fault.ts';
import {
  definitionOf,
  isOptional,
  metaOf,
  schemaAt,
  valueAt,
  type Schema,
} from '../source/shape.ts';
import { afterKey, correction, leadOf, type Wrong } from './correction.ts';
import { colonSlip } from './grammar.ts';
import { itemsAsOne } from './list-slip.ts';
import { howToAdd, oneOf, whatToWrite } from './sample.ts';
import { meantWord } from './meant-word.ts';
import { insideOf, keyWithLabel, quoted, subjectOf } from './subject.ts';
import { accepts, typed } from './suggest.ts';

/** What is wrong, and what to type. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** A complaint of a schema, with what is needed to say it in plain words. */
export interface Complaint {
  readonly issue: SchemaIssue;
  /** The schema and the data of the whole record. */
  readonly root: Schema;
  readonly data: unknown;
  /** The value as it stands in the file, and the comment behind it. */
  readonly written: string;
  readonly comment?: string;
}

/** A complaint with what its path leads to. */
interface Case extends Complaint, Wrong {
  readonly subject: string;
}

/** Whether a complaint is that a key is not there. */
export function isMissing({ issue, data }: Pick<Complaint, 'issue' | 'data'>): boolean {
  const { code } = issue;
  const about = code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
  return about && issue.path.length > 0 && valueAt(data, pathOf(issue)) === undefined;
}

/** The path of a complaint; content has no symbols as keys. */
export function pathOf({ path }: SchemaIssue): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The one place where complaints of schemas become Chinese. Words that a schema has of its own are kept. */
export function wordsFor(complaint: Complaint): Words {
  const path = pathOf(complaint.issue);
  const { root, data, issue } = complaint;
  const it: Case = {
    ...complaint,
    path,
    schema: schemaAt(root, path, data),
    value: valueAt(data, path),
    subject: subjectOf(root, path, data),
  };
  const slip = path.length === 0 && typeof data === 'string' ? colonSlip(data) : undefined;
  if (slip) return slip;
  if (isMissing(complaint)) return missing(it);
  if (it.value === null) return nothing(it);
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return wrongWord(it);
  const wrong =
    typeof it.value === 'object'
      ? ''
      : `写成了${quoted(typeof it.value === 'number' && it.written ? it.written : it.value)}`;
  return { message: `${it.subject}${wrong}：${expected(it)}`, hint: correction(it) };
}

function missing({ root, path, data, schema, issue }: Case): Words {
  const key = String(path.at(-1));
  const message = `${insideOf(root, path.slice(0, -1), data)}缺少 ${keyWithLabel(key, schema)}`;
  return {
    message,
    hint: schema ? howToAdd(key, schema) : `加一行 ${key}:，${oneOf(choicesOf(issue))}`,
  };
}

function nothing({ subject, path, schema, comment = '' }: Case): Words {
  // Without a blank behind it, the # was meant as a part of the text.
  if (/^[ \t]*#[^\s#]/.test(comment) && schema && accepts(schema, comment.trim())) {
    const hint = `改成 ${leadOf(path)}${typed(comment.trim())}`;
    return { message: `${subject}没有写内容：# 后面的当成了说明`, hint };
  }
  const drop = schema && isOptional(schema) ? '；不知道就把这一项删去' : '';
  return {
    message: `${subject}没有写内容`,
    hint: afterKey(path, schema ? whatToWrite(schema) : '写上内容') + drop,
  };
}

/** Only a word that was certainly meant is offered alone: who follows the hint must not change what is recorded. */
function wrongWord({ subject, path, value, issue, schema }: Case): Words {
  const words = choicesOf(issue);
  const choices = `${oneOf(words)}${schema ? furtherOf(schema) : ''}`;
  if (typeof value === 'object') {
    return { message: `${subject}只能写一个词，不能写成列表或分项`, hint: choices };
  }
  const meant = meantWord(String(value), words);
  const hint = meant === undefined ? choices : `改成 ${leadOf(path)}${typed(meant)}`;
  const list = schema && itemsAsOne({ path, schema, value });
  return { message: `${subject}不能写${quoted(value)}`, hint: list ?? hint };
}

/** What the description of a field says behind its name, for example what to do with what may not be public. */
function furtherOf(schema: Schema): string {
  const rest = metaOf(schema).description?.split('；').slice(1).join('；');
  return rest ? `；${rest}` : '';
}

function choicesOf(issue: SchemaIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}

/** What was expected: the schema's own words, or ours for its type. */
function expected({ issue, schema, value }: Case): string {
  if (issue.message) return issue.message;
  if (issue.code === 'too_small') return `最少${amount(issue.origin, issue.minimum)}`;
  if (issue.code === 'too_big') return `最多${amount(issue.origin, issue.maximum)}`;
  if (issue.code !== 'invalid_type' || !schema) return '这样写不对';
  const { type } = definitionOf(schema);
  if (type === 'string') {
    if (typeof value === 'number') return '会被当成数字，这里要写文字';
    if (typeof value === 'boolean') return '会被当成“是”或“否”，这里要写文字';
    return '要写文字，不能写成列表，也不能分项写';
  }
  if (type === 'number') return '要写成阿拉伯数字';
  if (type === 'boolean') return '要写 true（是）或 false（否）';
  return type === 'array' ? '要写成列表' : '要分项写，一行一项';
}

function amount(origin: string, limit: number | bigint): string {
  if (origin === 'string') return `写 ${limit} 个字`;
  return origin === 'array' ? `写 ${limit} 项` : `是 ${limit}`;
}
