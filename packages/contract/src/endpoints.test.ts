import { expect, test } from 'vitest';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';

const rows: [string, Endpoint][] = Object.entries(endpoints);

test('no two endpoints share method and path', () => {
  expect(new Set(rows.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(rows.length);
});

test.each(rows)('%s names each of its path parameters', (_, { path, params }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(Object.keys(params?.def.shape ?? {})).toEqual(inPath);
});

test.each(rows)('%s reads by GET without a body and changes things only otherwise', (_, row) => {
  expect(row.method === 'GET' ? row.body === undefined && !row.idempotent : true).toBe(true);
  expect(row.answer === undefined).toBe(row.status === 204);
});
