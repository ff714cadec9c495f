import type { Issue } from '../issue.ts';
import { pathFrom, type Reporter } from './reporter.ts';

/** For GitHub: one annotation a problem, shown at its line of the pull request. */
export const github: Reporter = (report, reading) =>
  report.issues.map((issue) => `${annotation(issue, pathFrom(reading, issue.file))}\n`).join('');

function annotation(issue: Issue, file: string): string {
  const { level, line, column, length, rule, message, hint } = issue;
  const properties = {
    file,
    line,
    col: column,
    ...(length !== undefined && { endColumn: column + length }),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${level} ${list.join(',')}::${data(hint ? `${message}\n改法：${hint}` : message)}`;
}

/** What stands behind the second `::` of a workflow command. */
function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
