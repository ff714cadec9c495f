import type { Issue, Level } from '../issue.ts';
import type { Report } from '../run.ts';
import { redacted } from '../sensitive/redact.ts';
import { pathFrom, type Reporter } from './reporter.ts';
import { widthOf } from './width.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: '错误', warning: '提醒' };
/** In UTF-16 units: how much of a long line is shown before and behind what is meant. */
const BEFORE = 30;
const BEHIND = 60;
const INDENT = '    ';
/** Characters that would move the cursor or turn the text around. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** For people at a terminal: each file with its problems, the line underlined, what to type, and a last line that counts. */
export const terminal: Reporter = (report, reading) => {
  const texts = new Map(reading.files.map(({ path, text }) => [path, text]));
  const blocks = [...Map.groupBy(report.issues, ({ file }) => file)].map(([file, issues]) =>
    [pathFrom(reading, file), ...issues.map((issue) => problem(issue, texts.get(file)))].join('\n'),
  );
  return `${[...blocks, summary(report)].join('\n\n')}\n`;
};

function problem(issue: Issue, text: string | undefined): string {
  const { line, column, level, rule, message, hint } = issue;
  const lines = [
    `  ${line}:${column}  ${LEVELS[level]}  ${shown(message)}  [${rule}]`,
    ...excerpt(issue, text).map((part) => (INDENT + part).trimEnd()),
  ];
  if (hint) lines.push(`${INDENT}改法：${shown(hint)}`);
  return lines.join('\n');
}

/** The line, and under it marks below what is meant. */
function excerpt(issue: Issue, text: string | undefined): string[] {
  const { line, column, length, redact = [] } = issue;
  const written = text?.split('\n', line)[line - 1]?.trimEnd();
  if (!written) return [];
  const whole = redacted(written, redact);
  const from = Math.max(0, column - 1 - BEFORE);
  const to = column - 1 + (length ?? 1) + BEHIND;
  const lead = shown((from > 0 ? '…' : '') + whole.slice(from, column - 1));
  const meant = shown(whole.slice(column - 1, column - 1 + (length ?? 1)));
  const rest = shown(whole.slice(column - 1 + (length ?? 1), to)) + (to < whole.length ? '…' : '');
  const marks = '^'.repeat(Math.max(1, length === undefined ? 1 : widthOf(meant)));
  return [lead + meant + rest, ' '.repeat(widthOf(lead)) + marks];
}

function shown(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNSEEN, '\uFFFD');
}

function summary({ files, errors, warnings, issues }: Report): string {
  if (issues.length === 0) return `检查了 ${files} 个文件，没有问题。`;
  const bad = new Set(issues.map(({ file }) => file)).size;
  return [
    `检查了 ${files} 个文件，${bad} 个有问题：${errors} 个错误，${warnings} 个提醒。`,
    '方括号里是规则的名称，说明和例子在 CONTRIBUTING.md 的“检查规则”里。',
  ].join('\n');
}
