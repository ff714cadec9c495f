import type { Fault, YamlFeature } from '../../source/fault.ts';
import { cutShortIn } from '../../source/cut-short.ts';
import { positionAt } from '../../source/position.ts';
import type { SourceFile } from '../../source/reading.ts';
import type { FileRule, Finding } from '../issue.ts';
import { frontMatterWords } from '../front-matter-words.ts';
import { grammarWords } from '../grammar.ts';
import { layoutSlips } from '../layout-slips.ts';
import { quoted } from '../subject.ts';

const FEATURES: Readonly<Record<YamlFeature, { message: string; hint: string }>> = {
  anchor: {
    message: '不能用 & 给内容起名字',
    hint: '删去这个记号；内容本来以 & 开头的，用英文引号括起来',
  },
  alias: {
    message: '不能用 * 引用别处的内容',
    hint: '把内容照写一遍；内容本来以 * 开头的，用英文引号括起来',
  },
  tag: {
    message: '不能用 ! 标记类型',
    hint: '删去这个记号；内容本来以 ! 开头的，用英文引号括起来',
  },
  directive: { message: '不能有以 % 开头的行', hint: '删去这一行' },
};

/** Every file can be read as YAML, or as YAML between `---` and Markdown below it. */
export const yaml: FileRule = {
  name: 'yaml',
  about: '每行写成“名称: 内容”，缩进、引号、括号都对，内容没有被 # 截断',
  scope: 'file',
  level: 'error',
  check: ({ source, faults }) =>
    source ? [...said(source, faults), ...cutShort(source, faults)] : [],
};

/** What may have been meant as part of a value, and is not shown. */
function cutShort({ text, yaml: part }: SourceFile, faults: readonly Fault[]): Finding[] {
  // What cannot be read has other troubles.
  if (!part || faults.some(({ code }) => code === 'yaml')) return [];
  return cutShortIn(text.slice(part.start, part.end)).map(({ from, to, value, lost }) => ({
    level: 'warning',
    at: { from: part.start + from, to: part.start + to },
    message: `${quoted(lost)}当成了说明，网页上不显示，这一项只剩下${quoted(value)}`,
    hint: '是内容的，给整个内容加上英文引号；是说明的，# 后面空一格',
  }));
}

/** Slips at the beginnings of lines come first: what the parser says from there on is of the same cause. */
function said(source: SourceFile, faults: readonly Fault[]): Finding[] {
  const slips = layoutSlips(source, faults);
  const from = Math.min(...slips.map(({ line }) => line));
  const apart = faults.filter(
    (fault) => fault.code === 'yaml-feature' || !('from' in fault) || fault.from < from,
  );
  const lines = new Set(slips.map(({ line }) => positionAt(source, line).line));
  return [...slips.map(({ finding }) => finding), ...apart.flatMap(firstOfEachLine(source, lines))];
}

/** One slip often makes the parser stumble several times in the same line. */
function firstOfEachLine(
  source: SourceFile,
  lines: Set<number>,
): (fault: Fault) => readonly Finding[] {
  return (fault) => {
    const found = words(source, fault);
    if (!found || fault.code === 'duplicate-key' || !('from' in fault)) return found ?? [];
    const { line } = positionAt(source, fault.from);
    if (lines.has(line)) return [];
    lines.add(line);
    return found;
  };
}

function words(source: SourceFile, fault: Fault): readonly Finding[] | undefined {
  switch (fault.code) {
    case 'front-matter':
      return [frontMatterWords(source.text, fault.problem)];
    case 'yaml':
      return [grammar(source.text, fault)];
    case 'yaml-feature':
      return [{ at: fault, ...FEATURES[fault.feature] }];
    case 'duplicate-key':
      return [repeated(source.text, fault.from)];
    default:
      return undefined;
  }
}

function grammar(text: string, fault: Extract<Fault, { code: 'yaml' }>): Finding {
  const { message, hint, from } = grammarWords(text, fault);
  return { at: from === undefined ? fault : { from }, message, hint };
}

function repeated(text: string, from: number): Finding {
  const key = /^(["']?)(.*?)\1\s*:/.exec(text.slice(from, from + 200))?.[2] ?? '';
  return {
    at: { from, to: from + Math.max(key.length, 1) },
    message: `“${key}”写了两次`,
    hint: '只留一行，其余删去；几项内容并成一个列表',
  };
}
