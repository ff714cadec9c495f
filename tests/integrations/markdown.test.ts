import { expect, test } from 'vitest';
import { chineseMarkdown } from '../../src/integrations/markdown.ts';

const renderer = await chineseMarkdown.createRenderer({});
const render = async (text: string) => (await renderer.render(text)).code.trim();

test.each([
  ['quotation marks stay', `他说'九村'"通水"，“件件”`, `<p>他说'九村'"通水"，“件件”</p>`],
  ['dashes and dots stay', '事事——件件……1--2...', '<p>事事——件件……1--2...</p>'],
  ['a line break in Chinese is no space', '件件\n有，\n“回音”', '<p>件件有，“回音”</p>'],
  ['a line break beside Latin is a space', '用 Word\n文件 A\nB', '<p>用 Word\n文件 A\nB</p>'],
  ['a tag is text', '甲<b>乙</b>', '<p>甲&lt;b&gt;乙&lt;/b&gt;</p>'],
  ['a script is text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a comment is not shown', '甲<!-- 填写说明 -->\n\n<!-- 乙 -->', '<p>甲</p>'],
])('%s', async (_, text, html) => {
  expect(await render(text)).toBe(html);
});

test('the heading of footnotes is Chinese', async () => {
  const html = await render('甲[^1]\n\n[^1]: 乙');
  expect(html).toContain('>注释</h2>');
  expect(html).toContain('aria-label="返回正文第 1 处"');
});
