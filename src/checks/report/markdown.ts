import type { Reading } from '../../source/reading.ts';
import type { Issue } from '../issue.ts';
import { publicChanges, type PublicChange } from '../public-changes.ts';
import { SensitiveContent } from '../sensitive/content.ts';
import { withMasks } from '../sensitive/redact.ts';
import { pathFrom, type Reporter } from './reporter.ts';

/** So many lines of one subject are read; what is more is counted. */
const MOST = 30;
/** What Markdown or HTML would take for its own. */
const MARKS = /[\\`*_[\]<>|#&~]/g;

/** For a pull request, read by people who do not program: what changes on the public site, then the problems. */
export const markdown: Reporter = (report, reading, since) => {
  const changes = since ? changesOf(publicChanges(since), reading) : [];
  return `${[...changes, ...problemsOf(report.issues, reading)].join('\n\n')}\n`;
};

function changesOf(changes: readonly PublicChange[], reading: Reading): string[] {
  const heading = '## 合并以后网站上的变化';
  if (changes.length === 0) return [heading, '没有变化。'];
  const subjects = [...Map.groupBy(changes, ({ subject }) => subject)].toSorted(
    ([a], [b]) => Number(a === '页面') - Number(b === '页面'),
  );
  return [
    heading,
    ...subjects.map(([subject, list]) => {
      const lines = list.slice(0, MOST).map(({ what, file }) => `- ${shown(what, file, reading)}`);
      const more = list.length > MOST ? [`- ……还有 ${list.length - MOST} 项`] : [];
      return [`**${subject}**（${list.length}）\n`, ...lines, ...more].join('\n');
    }),
  ];
}

/** Has a heading for every rule. */
const MANUAL = 'CONTRIBUTING.md';

/** A rule by its name; a link to what is said of it where the site names its repository. */
function ruleOf(rule: string, { settings }: Reading): string {
  const repository = settings?.repository?.replace(/\/+$/, '');
  return repository ? `[${rule}](${repository}/blob/HEAD/${MANUAL}#${rule})` : rule;
}

function problemsOf(issues: readonly Issue[], reading: Reading): string[] {
  const heading = '## 检查结果';
  if (issues.length === 0) return [heading, '没有问题。'];
  const errors = issues.filter(({ level }) => level === 'error').length;
  const count = `${errors} 个错误，${issues.length - errors} 个提醒。错误要改好才能合并，提醒不妨碍合并。括号里是规则的名称，说明和例子在 ${MANUAL} 的“检查规则”里。`;
  const lines = issues.slice(0, MOST * 3).map((issue) => {
    const { level, file, line, message, hint, rule } = issue;
    const name = level === 'error' ? '**错误**' : '提醒';
    const place = `${plain(pathFrom(reading, file))}:${line}`;
    return `- ${name} ${place} ${plain(message)}。改法：${plain(hint)}（${ruleOf(rule, reading)}）`;
  });
  const more = issues.length - lines.length;
  return [heading, count, [...lines, ...(more > 0 ? [`- ……还有 ${more} 个`] : [])].join('\n')];
}

/** A title may hold what must not be shown: then it is masked here as well. */
function shown(what: string, file: string, reading: Reading): string {
  return plain(withMasks(what, SensitiveContent.of(reading).inText(what, file)));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKS, (mark) => `\\${mark}`);
}
