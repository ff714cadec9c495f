import type { Reading, SourceFile } from '../source/reading.ts';
import type { Issue } from './issue.ts';
import { SensitiveContent } from './sensitive/content.ts';
import type { Hidden } from './sensitive/found.ts';
import {
  secretsOf,
  redactionsOf,
  withMasks,
  withoutValues,
  type Redaction,
} from './sensitive/redact.ts';

/** Rules that repeat a value because it is wrong where it stands. */
const ECHOING = new Set(['schema', 'yaml']);

/**
 * An issue that may be printed: logs of a check are public. No message repeats a value that must not be published,
 * and of the line every such value is hidden, whichever rule speaks of it.
 */
export function discreet(issue: Issue, reading: Reading, source: SourceFile | undefined): Issue {
  const content = SensitiveContent.of(reading);
  const { file } = issue;
  const inFile = source ? hiddenIn(source, issue, content) : [];
  const secrets = [
    ...inFile.flatMap((value) => secretsOf(value, source?.text ?? '')),
    ...content.inText(file, file).flatMap((value) => secretsOf(value, file)),
  ];
  const discreetly = (text: string) => {
    const shown = withoutValues(text, secrets);
    const found = ECHOING.has(issue.rule)
      ? apart(content.inEcho(shown, file))
      : content.inText(shown, file);
    return withMasks(shown, found);
  };
  const redact = source && inFile.length > 0 ? inLine(source.text, inFile, issue.line) : [];
  return {
    ...issue,
    message: discreetly(issue.message),
    hint: discreetly(issue.hint),
    ...(redact.length > 0 && { redact }),
  };
}

function hiddenIn(source: SourceFile, issue: Issue, content: SensitiveContent): Hidden[] {
  const { text, path } = source;
  const found = content.inFile(source);
  const [from, to] = lineOf(text, issue.line);
  // Who lives behind a door is not named beside it either.
  const isHome = found.some(({ kind, start }) => {
    return kind === 'home-address' && start >= from && start < to;
  });
  const echoed =
    isHome || ECHOING.has(issue.rule) ? content.inEcho(text.slice(from, to), path) : [];
  return [
    ...found,
    ...content.accusationsIn(source),
    ...echoed.map((one) => ({ ...one, start: one.start + from, end: one.end + from })),
  ];
}

/** Without those that begin within one before them. */
function apart(found: readonly Hidden[]): Hidden[] {
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function inLine(text: string, hidden: readonly Hidden[], line: number): Redaction[] {
  return redactionsOf(hidden, ...lineOf(text, line));
}

function lineOf(text: string, line: number): [from: number, to: number] {
  let from = 0;
  for (let at = 1; at < line; at += 1) from = text.indexOf('\n', from) + 1;
  const end = text.indexOf('\n', from);
  return [from, end === -1 ? text.length : end];
}
