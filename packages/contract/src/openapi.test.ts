import { describe, expect, test } from 'vitest';
import { listDefaults } from './appeal-list.js';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { isObject, type Json, type JsonObject } from './openapi/json.js';
import { openApi } from './openapi.js';
import { fieldErrorCodes, problems } from './problem.js';
import { queueDefaults } from './staff-queue.js';

const document = openApi({
  version: '1',
  serverUrl: 'https://appeals.example.gov.cn',
  staffCookie: '__Host-staff',
});

const object = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw new TypeError(`${JSON.stringify(value)} is no object.`);
  return value;
};
const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.map(object) : [];

const operations = Object.values(object(document.paths)).flatMap((path) =>
  Object.values(object(path)).map(object),
);
const components = object(document.components);
const schemas = object(components.schemas);
const byName = operations.map((each) => [String(each.operationId), each] as const);

/** A sentence, or several: neither a word nor the beginning of one. */
const aSentence = /^[A-Z`(].{6,}[.)]$/s;

/** Every property below a schema, with the path to it. */
function propertiesOf(schema: Json | undefined, path: string): [string, JsonObject][] {
  if (!isObject(schema)) return [];
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  const own = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => [
    [`${path}.${name}`, object(property)] satisfies [string, JsonObject],
    ...propertiesOf(property, `${path}.${name}`),
  ]);
  const shapes = [...objects(anyOf), ...objects(oneOf)];
  return [
    ...own,
    ...propertiesOf(items, `${path}[]`),
    ...propertiesOf(additionalProperties, `${path}{}`),
    ...shapes.flatMap((shape, index) => propertiesOf(shape, `${path}/${index}`)),
  ];
}

describe.each(byName)('the operation %s', (_, operation) => {
  test('says what it needs and gives, under a tag that is described', () => {
    expect(operation.description).toMatch(aSentence);
    expect(operation.description).toMatch(/^Needs /);
    const tags = objects(document.tags).map(({ name }) => name);
    for (const tag of [operation.tags].flat()) expect(tags).toContain(tag);
  });

  test('says of each parameter and header what it is', () => {
    const headers = Object.values(object(operation.responses)).flatMap((response) =>
      Object.values(isObject(object(response).headers) ? object(object(response).headers) : {}),
    );
    for (const each of [...objects(operation.parameters), ...headers.map(object)]) {
      expect(each.description, JSON.stringify(each)).toMatch(aSentence);
    }
  });

  test('says how it refuses, by a code that says what the caller does', () => {
    const refusals = Object.entries(object(operation.responses)).filter(([status]) =>
      status.startsWith('4'),
    );
    expect(refusals.length).toBeGreaterThan(0);
    for (const [status, response] of refusals) {
      const content = object(object(object(response).content)['application/problem+json']);
      const examples = Object.entries(object(content.examples));
      expect(examples.length, status).toBeGreaterThan(0);
      for (const [code, example] of examples) {
        const { summary, value } = object(example);
        expect(summary, code).toMatch(aSentence);
        expect(value).toMatchObject({ code, status: Number(status) });
      }
    }
  });
});

test('every property and schema is described', () => {
  const all = Object.entries(schemas).flatMap(([name, schema]): [string, JsonObject][] => [
    [name, object(schema)],
    ...propertiesOf(schema, name),
  ]);
  expect(all.length).toBeGreaterThan(500);
  const silent = all.filter(([, { description }]) => !aSentence.test(String(description ?? '')));
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('every schema is used by an operation', () => {
  const { schemas: _, ...others } = components;
  const used = JSON.stringify([document.paths, others, Object.values(schemas)]);
  const unused = Object.keys(schemas).filter((name) => !used.includes(`/schemas/${name}"`));
  expect(unused).toEqual([]);
  expect(Object.keys(schemas)).not.toContain('AppealQuery');
});

test.each([
  ['Problem', Object.keys(problems)],
  ['FieldError', fieldErrorCodes],
])('the schema %s says of each code what it means, and leaves others open', (name, codes) => {
  const { code } = object(object(schemas[name]).properties);
  const known = objects(object(code).anyOf);
  expect(known.map((each) => each.const).slice(0, -1)).toEqual(codes);
  for (const each of known.slice(0, -1)) expect(each.description).toMatch(aSentence);
  expect(known.at(-1)).toEqual({ type: 'string' });
});

test.each([
  ['listAppeals', listDefaults],
  ['listStaffAppeals', queueDefaults],
])('%s has the defaults that the server takes', (name, defaults) => {
  const told = objects(Object.fromEntries(byName)[name]?.parameters).flatMap((parameter) => {
    const { default: value } = object(parameter.schema);
    return value === undefined ? [] : [[parameter.name, value]];
  });
  expect(Object.fromEntries(told)).toEqual(defaults);
});

test('the document names the server it is told, and the samples may call another', () => {
  expect(document.servers).toEqual([{ url: 'https://appeals.example.gov.cn' }]);
  expect(JSON.stringify(document)).not.toContain('localhost');
  const described = { version: '1', serverUrl: 'https://a.example', staffCookie: 's' };
  const local = openApi({ ...described, samplesUrl: 'http://localhost:8787' });
  expect(JSON.stringify(local.servers)).toBe('[{"url":"https://a.example"}]');
  expect(JSON.stringify(local.paths)).toContain("'http://localhost:8787/v1/sites'");
});

test.each(Object.entries<Endpoint>(endpoints).filter(([, { idempotent }]) => idempotent))(
  'the sample of %s makes a key for each call',
  (name) => {
    const [sample] = objects(Object.fromEntries(byName)[name]?.['x-codeSamples']);
    expect(sample?.source).toContain('-H "Idempotency-Key: $(openssl rand -hex 16)"');
  },
);

test('a host that looks like a command stays a word of the shell', () => {
  const serverUrl = "http://a'$(id)";
  const { paths } = openApi({ version: '1', serverUrl, staffCookie: 's' });
  const [sample] = objects(object(object(object(paths)['/v1/sites']).get)['x-codeSamples']);
  expect(sample?.source).toBe(String.raw`curl -s 'http://a'\''$(id)/v1/sites'`);
});
