import type { Model } from '../model/records.ts';
import { isKind } from '../source/kinds.ts';
import * as routes from '../routes.ts';
import { data as words } from '../text/data.ts';
import { resourcesOf, type Resource } from './resources.ts';
import type { Column } from './tables/column.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** What a partly known day looks like. */
const PARTIAL_DAY = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** The table whose records an id names: lists of a congress are tables of their own. */
const tableOf = (target: string) => (isKind(target) ? target : `congress-${target}`);

function fieldOf({
  name,
  type,
  description,
  required,
  words: list,
  format,
  unit,
  reference,
}: Column): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(list && type === 'string' ? { enum: list } : {}),
    ...(format === 'partial-day' ? { pattern: PARTIAL_DAY } : {}),
  };
  return {
    ...{ name, type, description },
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(unit ? { unit } : {}),
    // Not a foreign key: an id may also stand in a list in one cell.
    ...(reference && reference !== 'any' ? { reference: tableOf(reference) } : {}),
  };
}

function schemaOf({ columns = [], primaryKey, parent }: Resource): object {
  const key = { fields: ['town', 'record'] };
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(primaryKey ? { primaryKey } : {}),
    ...(parent ? { foreignKeys: [{ ...key, reference: { resource: parent, ...key } }] } : {}),
  };
}

function resourceOf(resource: Resource): object {
  const { name, path, format, title, description } = resource;
  return {
    ...{ name, path, title, description, format, encoding: 'utf-8' },
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    homepage: routes.absolute(routes.dataSet(resource.set)),
    ...(format === 'csv' ? { type: 'table', schema: schemaOf(resource) } : {}),
  };
}

/** The description of all the data, as a Frictionless Data Package (version 2). */
export function dataPackage(model: Model): object {
  const { settings, today, towns } = model;
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: words.name,
    id: routes.absolute(routes.dataFile('datapackage.json')),
    title: words.title.replace('{site}', settings.name),
    description: words.description,
    homepage: routes.absolute(routes.data()),
    version: today,
    created: `${today}T00:00:00+08:00`,
    licenses: [words.licence],
    contributors: [{ title: settings.organiser.name, roles: ['publisher'] }],
    demonstration: towns.filter(({ demonstration }) => demonstration).map(({ slug }) => slug),
    resources: resourcesOf(model).map(resourceOf),
  };
}
