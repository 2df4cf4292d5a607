import { describe, expect, test } from 'vitest';
import { countyApi } from './county-api.fixture.js';
import { Document } from './document.js';
import { fieldsOf } from './schema-fields.js';
import { typeOf } from './schema-type.js';

const document = new Document(countyApi);
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const outline = (name: string) =>
  fieldsOf(document, schema(name)).map(({ name: field, depth }) => `${'  '.repeat(depth)}${field}`);

describe('the fields of a schema', () => {
  test('stand below the one they belong to, references resolved', () => {
    expect(outline('Submission')).toEqual([
      'title',
      'kind',
      'place',
      '  divisionCode',
      '  within',
      'contact',
      '  phone',
      'attachmentIds',
    ]);
  });

  test('carry type, limits and whether they must be there', () => {
    const [title, kind, place] = fieldsOf(document, schema('Submission'));
    expect(title).toMatchObject({
      type: 'string',
      required: true,
      limits: ['length 4–40'],
      description: 'In one line',
    });
    expect(kind).toMatchObject({ type: 'enum', limits: ['"complaint" · "request"'] });
    expect(place).toMatchObject({ type: 'Place', required: true });
  });

  test('come by shape where a value may have several, named by what is fixed in each', () => {
    const union = { oneOf: [schema('Accept'), schema('Reply')] };
    expect(fieldsOf(document, union).map(({ name, shape }) => [name, shape])).toEqual([
      ['action: "accept"', true],
      ['action', false],
      ['action: "reply"', true],
      ['action', false],
      ['parts', false],
      ['findings', false],
    ]);
  });

  test('end where references go round in a circle or nowhere', () => {
    const round = new Document({ a: { $ref: '#/b' }, b: { $ref: '#/a' } });
    expect(fieldsOf(round, { $ref: '#/a' })).toEqual([]);
    expect(fieldsOf(round, { $ref: 'https://elsewhere.example/#/a' })).toEqual([]);
  });
});

test.each([
  [{ type: 'string', format: 'date' }, 'string (date)'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Place' } }, 'Place[]'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ const: 'accept' }, '"accept"'],
  [{}, 'any'],
])('%j is told as %s', (given, told) => {
  expect(typeOf(document, given)).toBe(told);
});
