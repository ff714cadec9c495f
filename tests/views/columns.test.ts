import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import { areaView, groupView } from '../../src/views/places.ts';
import { navigationOrder } from '../../src/views/kinds/index.ts';
import { kindColumn } from '../../src/views/columns.ts';
import { officeView } from '../../src/views/office.ts';
import { recordView } from '../../src/views/record.ts';
import { searchView } from '../../src/views/search.ts';
import { mapView, proseFrame } from '../../src/views/site-pages.ts';
import { settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';
import { allSheets, allViews } from './addresses.ts';

const model = createModel(fullTown(), settings, TODAY);
const town = model.towns[0]!;

describe('the tags of columns', () => {
  test('stand on every page, also of villages, groups, offices, sheets and the site itself', () => {
    const prose = { name: 'about', title: '关于本站', description: '本站是什么。' };
    const heads = [
      ...allViews(model).map(({ frame }) => frame.head),
      ...[...allSheets(model).values()].map(({ head }) => head),
      ...[mapView(model), searchView(model)].map(({ frame }) => frame.head),
      areaView(model, town.areas[0]!).frame.head,
      groupView(model, town.groups[0]!).frame.head,
      officeView(model, town.offices[0]!).frame.head,
      proseFrame(model, prose).head,
    ];
    for (const { tags, canonical } of heads) {
      const names = tags['ArticleTitle'] ? [] : ['ColumnDescription', 'ColumnKeywords'];
      for (const name of ['ColumnName', 'ColumnType', ...names])
        expect([canonical, name, tags[name] ?? '']).not.toEqual([canonical, name, '']);
    }
  });

  test('say in whose column a page is, value by value', () => {
    expect(officeView(model, town.offices[0]!).frame.head.tags).toEqual({
      SiteName: '回音',
      ColumnName: '人大概况',
      ColumnType: '机构职能',
      ColumnDescription: '机构、人员、经费、制度和适用的规定。',
      ColumnKeywords: '人大概况,ceshi镇,乡镇人大',
    });
    const motion = recordView(model, town.records.motions[0]!).frame.head.tags;
    expect(motion).toMatchObject({ ColumnName: '议案建议', ColumnType: '回应关切' });
    expect(motion).not.toHaveProperty('ColumnDescription');
  });

  test('claim nothing of the disclosure of government information, which does not bind a congress', () => {
    const types = navigationOrder.map((kind) => kindColumn(kind).type);
    expect(types.filter((type) => type.includes('政府信息公开'))).toEqual([]);
    expect([kindColumn('notices').type, kindColumn('summaries').type]).toEqual([
      ...['回应关切', '工作动态'],
    ]);
  });
});
