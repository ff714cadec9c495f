import { expect, test } from 'vitest';
import { createModel } from '../../src/model/create.ts';
import {
  areaPaths,
  groupPaths,
  officePaths,
  prosePaths,
  townPaths,
} from '../../src/views/place-paths.ts';
import { settings } from '../model/fixtures.ts';
import { fullTown, TODAY } from '../model/full-town.ts';

const model = createModel([...fullTown(), ...fullTown('linzhen')], settings, TODAY);
const [town] = model.towns;
const paramsOf = (paths: readonly { params: object }[]) => paths.map(({ params }) => params);
const inBoth = (...ids: string[]) =>
  ['ceshi', 'linzhen'].flatMap((slug) => ids.map((id) => ({ town: slug, id })));

test('every town, village, group and office has a page', () => {
  expect(paramsOf(townPaths(model))).toEqual([{ town: 'ceshi' }, { town: 'linzhen' }]);
  expect(paramsOf(areaPaths(model))).toEqual(inBoth('hedong', 'hexi'));
  expect(paramsOf(groupPaths(model))).toEqual(inBoth('yi'));
  expect(paramsOf(officePaths(model))).toEqual(inBoth('chengjian', 'shuili'));
});

test('each page gets what it is of', () => {
  expect(townPaths(model)[0]!.props.town).toBe(town);
  expect(areaPaths(model)[1]!.props.area).toBe(town!.areas[1]);
  expect(groupPaths(model)[0]!.props.group).toBe(town!.groups[0]);
  expect(officePaths(model)[1]!.props.office).toBe(town!.offices[1]);
  const page = { id: 'about' };
  expect(prosePaths([page])).toEqual([{ params: { page: 'about' }, props: { page } }]);
});
