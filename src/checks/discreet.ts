import type { Reading, SourceFile } from '../source/reading.ts';
import type { Issue } from './issue.ts';
import { SensitiveContent } from './sensitive/content.ts';
import type { Hidden } from './sensitive/found.ts';
import {
  hiddenOf,
  redactionsOf,
  withMasks,
  withoutValues,
  type Redaction,
} from './sensitive/redact.ts';

/**
 * An issue that may be printed: logs of a check are public. No message repeats a value that must not be published,
 * and of the line every such value is hidden, whichever rule speaks of it.
 */
export function discreet(issue: Issue, reading: Reading, source: SourceFile | undefined): Issue {
  const content = SensitiveContent.of(reading);
  const { file } = issue;
  const inFile = source ? [...content.inFile(source), ...content.accusationsIn(source)] : [];
  const values = [
    ...inFile.flatMap((value) => hiddenOf(value, source?.text ?? '')),
    ...content.inText(file, file).flatMap((value) => hiddenOf(value, file)),
  ];
  const discreetly = (text: string) => {
    const shown = withoutValues(text, values);
    return withMasks(shown, content.inText(shown, file));
  };
  const redact = source && inFile.length > 0 ? inLine(source.text, inFile, issue.line) : [];
  return {
    ...issue,
    message: discreetly(issue.message),
    hint: discreetly(issue.hint),
    ...(redact.length > 0 && { redact }),
  };
}

function inLine(text: string, hidden: readonly Hidden[], line: number): Redaction[] {
  let from = 0;
  for (let at = 1; at < line; at += 1) from = text.indexOf('\n', from) + 1;
  const end = text.indexOf('\n', from);
  return redactionsOf(hidden, from, end === -1 ? text.length : end);
}
