import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const own = 'https://www.linxiang.example';
const above = 'https://www.yueyang.example';
const top = 'https://www.hunan.example';
const sibling = 'https://www.chenzhou.example';
const appeals = '/v1/sites/linxiang/appeals';

async function allowed(path: string, origin: string, method = 'GET'): Promise<string | null> {
  const response = await fetch(`${server.url}${path}`, { method, headers: { Origin: origin } });
  await response.arrayBuffer();
  expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  return response.headers.get('access-control-allow-origin');
}

describe('pages of a registered origin', () => {
  test.each([
    [appeals, own],
    [appeals, 'http://portal.linxiang.example:8080'],
    [appeals, above],
    [appeals, top],
    [`${appeals}/similar?text=abcd`, own],
    // Everybody's pickers offer the whole tree.
    ['/v1/sites', sibling],
    ['/v1/sites/linxiang', sibling],
    ['/v1/appeals/430682-20261123-00001-0', own],
    ['/v1/tracking', own],
  ])('may call %s from %s', async (path, origin) => {
    expect(await allowed(path, origin)).toBe(origin);
  });

  test.each([
    [appeals, sibling],
    ['/v1/sites/yueyang/appeals', own],
    ['/v1/sites/nowhere/appeals', top],
    ['/v1/staff/me', own],
    ['/v1/staff/appeals', top],
  ])('may not call %s from %s', async (path, origin) => {
    expect(await allowed(path, origin)).toBeNull();
    expect(await allowed(path, origin, 'OPTIONS')).toBeNull();
  });
});

test.each([
  'null',
  'https://evil.example',
  `${own}.evil.example`,
  'https://evil-www.linxiang.example',
  'https://xwww.linxiang.example',
  'https://linxiang.example',
  'http://www.linxiang.example',
  `${own}:8443`,
  `${own}/`,
  own.toUpperCase(),
  `${own},https://evil.example`,
  '*',
  "' or 1=1 --",
])('the origin %s may call nothing', async (origin) => {
  for (const path of ['/v1/sites', appeals, '/v1/tracking', '/v1/appeals/x']) {
    expect(await allowed(path, origin)).toBeNull();
    expect(await allowed(path, origin, 'OPTIONS')).toBeNull();
  }
});

test('a preflight names methods and headers, and is remembered', async () => {
  const response = await fetch(`${server.url}${appeals}`, {
    method: 'OPTIONS',
    headers: {
      Origin: own,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
  expect(response.status).toBe(204);
  const { headers } = response;
  expect(headers.get('access-control-allow-origin')).toBe(own);
  expect(headers.get('access-control-allow-methods')).toContain('POST');
  expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key');
  expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0);
  expect(headers.get('vary')).toContain('Origin');
});

test('an answer shows the page the headers it needs', async () => {
  const response = await fetch(`${server.url}${appeals}`, { headers: { Origin: own } });
  await response.arrayBuffer();
  const shown = response.headers.get('access-control-expose-headers');
  for (const name of ['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id']) {
    expect(shown).toContain(name);
  }
  expect(response.headers.get('vary')).toContain('Origin');
});

test('a problem can be read by the page too', async () => {
  const response = await fetch(`${server.url}${appeals}`, {
    method: 'POST',
    headers: { Origin: own, 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(response.status).toBe(422);
  expect(response.headers.get('access-control-allow-origin')).toBe(own);
});
