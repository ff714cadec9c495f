import { pathFrom, type Reporter } from './reporter.ts';

/** For GitLab: a code quality report, which a merge request shows at its lines. */
export const gitlab: Reporter = ({ issues }, reading) => {
  const seen = new Map<string, number>();
  const list = issues.map(({ rule, level, file, line, message, hint }) => {
    const path = pathFrom(reading, file);
    const what = [rule, path, message].join('\n');
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return {
      description: hint ? `${message}。改法：${hint}` : message,
      check_name: rule,
      // Lines move; what stays the same is the same problem.
      fingerprint: fingerprintOf(`${what}\n${before}`),
      severity: level === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
};

/** FNV-1a, twice with different beginnings: 64 bits, for telling problems apart. */
function fingerprintOf(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
