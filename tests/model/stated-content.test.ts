import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { traceFigures } from '../../src/model/figures.ts';
import { readContent } from '../../src/source/disk.ts';

/** Every figure of the summaries in `content/`: stated, status, what the records give, how many records. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'yunxi/2025': [
    '代表提出的议案、建议、批评 15件: borne-out 15, 15',
    '截至12月31日已答复的建议 13件: borne-out 13, 13',
    '答复超过期限的建议 1件: borne-out 1, 1',
    '居民到联络站反映的事项 52件: borne-out 52, 52',
    '其中到年底已经了结的 42件: borne-out 42, 42',
    '联络站公示 24期: borne-out 24, 24',
    '监督事项 4项: borne-out 4, 4',
    '执法检查 1次: borne-out 1, 1',
    '记录在案的代表活动 11次: borne-out 11, 11',
    '学习培训 3次: borne-out 3, 3',
    '代表大会会议 2次: borne-out 2, 2',
    '主席团会议 4次: borne-out 4, 4',
    '启用的代表之家和联络站 7处: borne-out 7, 7',
    '帮扶困难家庭 64户: borne-out 64, 1',
    '代表走访 1342户: borne-out, 1',
    '向选民述职的代表 15人次: borne-out 15, 15',
    '人大工作经费 126000元: borne-out 126000, 0',
  ],
  'yunxi/2024': [
    '代表提出的议案、建议、批评、意见 14件: borne-out 14, 14',
    '截至12月31日已答复的建议 10件: borne-out 10, 10',
    '监督事项 3项: borne-out 3, 3',
    '执法检查 1次: borne-out 1, 1',
    '记录在案的代表活动 9次: borne-out 9, 9',
    '学习培训 4次: differs 3, 3',
    '代表大会会议 2次: borne-out 2, 2',
    '主席团会议 4次: borne-out 4, 4',
    '年底启用的代表之家和联络站 7处: borne-out 7, 7',
    '帮扶困难家庭 77户: borne-out 77, 2',
    '沿溪排口整治完成 21个: some, 2',
    '向选民述职的代表 19人次: borne-out 19, 19',
    '人大工作经费 108000元: borne-out 108000, 0',
  ],
  'yunxi/2023': [
    '代表提出的议案、建议、批评 11件: borne-out 11, 11',
    '截至12月31日已答复的建议 10件: borne-out 10, 10',
    '答复超过期限的建议 1件: borne-out 1, 1',
    '监督事项 2项: borne-out 2, 2',
    '执法检查 1次: borne-out 1, 1',
    '视察 2次: differs 1, 1',
    '记录在案的代表活动 6次: borne-out 6, 6',
    '学习培训 2次: borne-out 2, 2',
    '代表大会会议 2次: borne-out 2, 2',
    '主席团会议 4次: borne-out 4, 4',
    '年底启用的代表之家和联络站 6处: borne-out 6, 6',
    '向选民述职的代表 14人次: borne-out 14, 14',
    '人大工作经费 92000元: borne-out 92000, 0',
  ],
  'moumou-zhen/niandu': [
    '当年会上的议案 4件: some 4, 4',
    '已答复的议案 4件: some 4, 4',
    '代表小组活动 1次: some, 1',
    '代表学习 3次: some 1, 1',
    '重点监督 4项: some 4, 4',
  ],
  'shouxian/zongjie': [
    '人大工作经费 50000元: none, 0',
    '专职工作人员 2名: none, 0',
    '主席团会议 1次: none, 0',
    '代表小组活动 6次: some 1, 1',
    '规模较大的法律宣传 2次: some, 1',
    '执法检查 2次: some 2, 2',
    '视察 2次: some 2, 2',
    '安全检查 2次: some, 1',
    '“三个一”中代表提出的建议 20条: some 1, 1',
    '“三个一”中帮助的贫困户 80户: some, 1',
    '每名主席团成员最少联系的代表 5名: none, 0',
    '每名主席团成员最多联系的代表 7名: none, 0',
    '办理的议案和建议 5件: some 1, 1',
    '已答复的议案和建议 5件: some 1, 1',
    '基础设施投入 3000000元: some, 1',
  ],
  'xinchang/2015': [
    '社区人大代表工作站 7个: some 1, 1',
    '视察和走访 6次: some 4, 4',
    '资助困难学生（每名） 500元: some, 2',
  ],
};

const { entries, settings } = readContent('content');
const model = createModel(entries, settings!, '2026-11-24');
const summaries = model.towns.flatMap(({ records }) => records.summaries);

/** The towns that this content still has of those above: an adopter takes some away and puts in others. */
const listedTowns = new Set(Object.keys(FIGURES).map((key) => key.split('/')[0]!));
const known = model.towns.filter(({ slug }) => listedTowns.has(slug));
const hasTown = (key: string) => known.some(({ slug }) => key.startsWith(`${slug}/`));

describe('what is stated in content/', () => {
  for (const [key, figures] of Object.entries(FIGURES)) {
    test.skipIf(!hasTown(key))(key, () => {
      const summary = summaries.find(({ town, id }) => `${town.slug}/${id}` === key)!;
      const listed = traceFigures(summary).map(({ figure, status, computed, records }) => {
        const counted = computed === undefined ? '' : ` ${computed}`;
        return `${figure.label} ${figure.value}${figure.unit}: ${status}${counted}, ${records.length}`;
      });
      expect(listed).toEqual(figures);
    });
  }

  test('every summary of these towns is in the list above', () => {
    const keys = known.flatMap(({ slug, records }) =>
      records.summaries.map(({ id }) => `${slug}/${id}`),
    );
    expect(keys.sort()).toEqual(Object.keys(FIGURES).filter(hasTown).sort());
  });

  const archives = known.filter(({ archive }) => archive);
  test.skipIf(archives.length === 0)(
    'in an archive nothing is counted, and nothing bears out what it was written from',
    () => {
      const archived = archives.flatMap(({ records }) => records.summaries.flatMap(traceFigures));
      expect(archived.length).toBeGreaterThan(0);
      expect(archived.filter(({ status, measure }) => status === 'borne-out' || measure)).toEqual(
        [],
      );
    },
  );
});
