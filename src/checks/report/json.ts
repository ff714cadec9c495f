import { pathFrom, type Reporter } from './reporter.ts';

/** For programs: `{ files, errors, warnings, issues: [{ rule, level, file, line, column, message, hint }] }`. */
export const json: Reporter = ({ files, errors, warnings, issues }, reading) => {
  const list = issues.map(({ rule, level, file, line, column, message, hint }) => ({
    rule,
    level,
    file: pathFrom(reading, file),
    line,
    column,
    message,
    hint,
  }));
  return `${JSON.stringify({ files, errors, warnings, issues: list }, null, 2)}\n`;
};
