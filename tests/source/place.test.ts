import { describe, expect, test } from 'vitest';
import { placeOf } from '#source/place.ts';

describe('the path of a file says what it is', () => {
  test.each([
    ['site.yaml', { is: 'site' }],
    ['pages/about.mdx', { is: 'page' }],
    ['heyuan/congress.yaml', { is: 'record', kind: 'congress', town: 'heyuan', id: 'congress' }],
    ['heyuan/motions/2026-01.md', { is: 'record', kind: 'motions', town: 'heyuan', id: '2026-01' }],
    [
      'heyuan/notices/hedong/2026-03.yaml',
      { is: 'record', kind: 'notices', town: 'heyuan', id: 'hedong/2026-03' },
    ],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

describe('what lies wrong is told where it belongs', () => {
  test.each([
    ['site.yml', '改名为 site.yaml'],
    ['2026-01.md', '放进乡镇的文件夹，例如 yunxi/motions/2026-01.md'],
    ['pages/x/about.mdx', '记录应放在乡镇的文件夹里，例如 yunxi/motions/2026-01.md'],
    ['Heyuan/congress.yaml', '只用小写字母、数字和短横线，例如 yunxi'],
    ['heyuan/congress.yml', '改名为 congress.yaml'],
    ['heyuan/readme', '其他记录放进各自的文件夹，例如 heyuan/motions/2026-01.md'],
    ['heyuan/deputy/wang.yaml', '文件夹改名为 deputies'],
    ['heyuan/代表/wang.yaml', '文件夹改名为 deputies'],
    ['heyuan/congress/x.yaml', '文件夹名应是其中之一'],
    ['heyuan/motions/a/b.md', '应放在 heyuan/motions/编号.md'],
    ['heyuan/motions/2026-01', '改名为 2026-01.md'],
    ['heyuan/motions/2026-01.MD', '改名为 2026-01.md'],
    ['heyuan/motions/2026-01.md.md', '改名为 2026-01.md'],
    [
      'heyuan/matters/2026-190.yaml.txt',
      '改名为 2026-190.yaml；用记事本保存的，“保存类型”选“所有文件”',
    ],
    ['heyuan/notices/hedong/2026-03.yaml.txt', '改名为 2026-03.yaml；'],
    ['heyuan/congress.yaml.txt', '改名为 congress.yaml；'],
    ['site.yaml.txt', '改名为 site.yaml；'],
    ['heyuan/motions/2026-01.docx', '把内容写进 2026-01.md；原件不要放在这里'],
    ['heyuan/motions/A1.md', '编号只用小写字母、数字和短横线'],
    ['heyuan/notices/hedong/2026-13.yaml', '每月公示的文件名是年月，例如 2026-03.yaml'],
  ])('%s', (path, hint) => {
    const place = placeOf(path);
    expect(place.is === 'stray' && place.hint).toContain(hint);
  });
});
