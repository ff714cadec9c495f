import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { siteColumn } from '../../src/views/columns.ts';
import { createFrame } from '../../src/views/frame.ts';
import { congress, settings } from '../model/fixtures.ts';
import { TODAY } from '../model/full-town.ts';

const footer = (...pages: string[]) => {
  const model = createModel([congress()], settings, TODAY, pages);
  const column = siteColumn('首页', '测试。');
  const page = { title: '首页', description: '测试。', path: '/', crumbs: [], column };
  return createFrame(model, page).site.footer.links.map(({ text, href }) => `${text} ${href}`);
};

const always = ['搜索 /search/', '网站地图 /map/', '开放数据 /data/'];

test('the footer leads to the pages of prose that the site has, and to no others', () => {
  expect(footer('about', 'accessibility', 'guide', 'news', 'privacy')).toEqual([
    ...['关于本站 /about/', '使用指南 /guide/', '隐私说明 /privacy/', '无障碍说明 /accessibility/'],
    ...always,
  ]);
  expect(footer('privacy')).toEqual(['隐私说明 /privacy/', ...always]);
  expect(footer()).toEqual(always);
});
