const text = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const types = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'date', 'time'],
  ...['datetime', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
];
const names = { type: 'array', items: text, minItems: 1 };

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    type: { enum: types },
    description: { type: 'string', pattern: '[一-龥]' },
    unit: text,
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: { required: { type: 'boolean' }, enum: names, pattern: text },
    },
  },
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            properties: { resource: name, fields: names },
          },
        },
      },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'title', 'format', 'mediatype', 'encoding'],
  properties: {
    name,
    // A relative path, without a way up.
    path: { type: 'string', pattern: '^(?![./~]|.*\\.\\./)' },
    type: { const: 'table' },
    schema,
  },
  if: { properties: { format: { const: 'csv' } } },
  then: { required: ['type', 'schema'] },
};

/** What https://datapackage.org/profiles/2.0/ asks of a data package, as far as this site uses it. */
export const profile = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'licenses', 'resources', 'created', 'version', 'homepage'],
  properties: {
    name,
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$',
    },
    licenses: { type: 'array', minItems: 1, items: { type: 'object', required: ['name', 'path'] } },
    contributors: { type: 'array', items: { type: 'object', minProperties: 1 } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
