import { Validator } from '@seriousme/openapi-schema-validator';
import { type Endpoint, endpoints, problems } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get, startTestServer, type TestServer } from '../testing/test-server.fixture.js';

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly requestBody?: unknown;
  readonly security: readonly unknown[];
};
type Document = {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

let server: TestServer;
let document: Document;
beforeAll(async () => {
  server = await startTestServer();
  document = (await get<Document>(server, '/openapi.json')).body;
});
afterAll(() => server.stop());

test('the document is valid OpenAPI 3.1 and names this server', async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
  expect(document.servers).toEqual([{ url: server.url }]);
});

test.each(Object.entries<Endpoint>(endpoints))('%s is described as it is', (name, row) => {
  const operation = document.paths[row.path]?.[row.method.toLowerCase()];
  expect(operation?.operationId).toBe(name);
  const inPath = [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const named = operation?.parameters.filter((each) => each.in === 'path').map((each) => each.name);
  expect(named).toEqual(inPath);
  expect(operation?.requestBody !== undefined).toBe(row.body !== undefined);
  expect((operation?.security.length ?? 0) > 0).toBe(row.access !== 'public');
  const statuses = new Set(row.problems.map((code) => String(problems[code])));
  expect(Object.keys(operation?.responses ?? {})).toEqual(
    expect.arrayContaining([String(row.status), ...statuses, 'default']),
  );
});

test('every reference leads to a schema', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
});

test('every row of the endpoint table is mounted, and nothing else below /v1', async () => {
  for (const { method, path } of Object.values<Endpoint>(endpoints)) {
    const url = server.url + path.replace('{site}', 'linxiang').replace('{number}', 'x');
    const { status } = await fetch(url, { method });
    expect([path, status]).not.toEqual([path, 405]);
  }
  const { paths } = document;
  expect(Object.values(paths).flatMap((path) => Object.keys(path))).toHaveLength(
    Object.keys(endpoints).length,
  );
});

test.each(['/', '/reference', '/?lang=en', '/reference?lang=en'])(
  'the page %s is served',
  async (path) => {
    const response = await fetch(server.url + path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const [, style = ''] of page.matchAll(/rel="stylesheet" href="([^"]+)"/g)) {
      expect((await fetch(server.url + style)).status).toBe(200);
    }
  },
);
