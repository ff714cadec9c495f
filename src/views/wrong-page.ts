import type { Model } from '../model/records.ts';

/** The form in `.github/ISSUE_TEMPLATE`, and its fields. */
const FORM = 'content-error.yml';
const TEXT = '本页有误？';
const QUESTIONS = ['网页上怎样写：', '应当怎样写：', '依据：'];

/**
 * Where a reader can say that a page is wrong: a form of the repository, else a letter to the organiser.
 * @param page absolute address of the page
 */
export function wrongPageLink(
  { repository, organiser }: Model['settings'],
  page: string,
  title: string,
): { text: string; href: string } | undefined {
  const subject = `内容有误：${title}`;
  const body = [`网页：${page}`, ...QUESTIONS].join('\n');
  if (repository)
    return { text: TEXT, href: formOf(repository.replace(/\/+$/, ''), { page, subject, body }) };
  if (!organiser.email) return undefined;
  const asked = Object.entries({ subject, body: body.replaceAll('\n', '\r\n') });
  return {
    text: TEXT,
    href: `mailto:${organiser.email}?${asked.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`,
  };
}

/** Hosts fill in a new issue from its address, each under names of its own. */
function formOf(
  repository: string,
  asked: { page: string; subject: string; body: string },
): string {
  const { page, subject, body } = asked;
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') {
    return `${repository}/issues/new?${new URLSearchParams({ template: FORM, title: subject, page })}`;
  }
  if (hostname.includes('gitlab')) {
    const fields = { 'issue[title]': subject, 'issue[description]': body };
    return `${repository}/-/issues/new?${new URLSearchParams(fields)}`;
  }
  return `${repository}/issues/new?${new URLSearchParams({ title: subject, body })}`;
}
