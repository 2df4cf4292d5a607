import { EmbedCheck } from '@through-train/contract';
import { changeOrigin } from '@through-train/core/sites/origins.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { get, startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

async function check(site: string, origin: string, headers: Record<string, string> = {}) {
  const query = new URLSearchParams({ site, origin });
  const answer = await get<EmbedCheck>(server, `/embed/check?${query}`, headers);
  expect(answer.status).toBe(200);
  return z.parse(EmbedCheck, answer.body);
}

describe('GET /embed/check', () => {
  test.each([
    ['https://www.linxiang.example', 'linxiang'],
    ['https://www.linxiang.example/mailbox/index.html?x=1', 'linxiang'],
    ['HTTPS://WWW.Linxiang.Example:443', 'linxiang'],
    ['https://www.yueyang.example', 'yueyang'],
    ['https://www.hunan.example', 'hunan'],
  ])('says that %s may use linxiang, and that %s registers it', async (origin, by) => {
    const answer = await check('linxiang', origin);
    expect(answer).toMatchObject({ registered: true, registeredBy: { id: by }, command: null });
  });

  test.each([
    ['site', 'a'.repeat(65)],
    ['origin', `https://${'a'.repeat(2000)}.example`],
  ])('refuses a %s that is longer than any', async (name, value) => {
    const { status, body } = await get(server, `/embed/check?${name}=${value}`);
    expect([status, body.errors?.[0]?.path]).toEqual([422, `/${name}`]);
  });

  test('gives the command that registers an origin, which then may', async () => {
    const origin = 'http://localhost:5500';
    expect(await check('linxiang', `${origin}/test.html`)).toMatchObject({
      site: { id: 'linxiang', name: { 'zh-CN': '临湘市' } },
      origin,
      registered: false,
      registeredBy: null,
      command: `through-train site origin add linxiang ${origin}`,
    });
    const { db } = server.dependencies;
    await db.transaction().execute((trx) => changeOrigin(trx, 'linxiang', { add: origin }));
    expect((await check('linxiang', origin)).registered).toBe(true);
    // Below, not above: the county's pages do not speak for the prefecture.
    expect((await check('yueyang', origin)).registered).toBe(false);
  });

  test.each(['null', 'file:///C:/test.html', 'localhost:5500', '', 'https://evil example'])(
    'knows no origin in %j and no command for it',
    async (origin) => {
      const answer = await check('linxiang', origin);
      expect(answer).toMatchObject({ origin: null, registered: false, command: null });
    },
  );

  test('takes the origin of the asking page when none is named', async () => {
    const asked = await get<EmbedCheck>(server, '/embed/check?site=linxiang', {
      Origin: 'https://www.linxiang.example',
    });
    expect(asked.body).toMatchObject({ registered: true });
  });

  test('names the sites most like one that is not there', async () => {
    const answer = await check('linxaing', 'https://www.linxiang.example');
    expect(answer.site).toBeNull();
    expect(answer.nearest[0]).toEqual({ id: 'linxiang', name: { 'zh-CN': '临湘市' } });
  });

  test('needs no registration for its own pages', async () => {
    expect(await check('linxiang', server.url)).toMatchObject({ registered: true, command: null });
  });

  test('can be read by any page, is never kept, and is limited by address', async () => {
    const ask = () =>
      get<EmbedCheck>(server, '/embed/check?site=linxiang', {
        Origin: 'https://evil.example',
        'X-Forwarded-For': '203.0.113.9',
      });
    const first = await ask();
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.has('access-control-allow-credentials')).toBe(false);
    expect(first.headers.get('cache-control')).toBe('no-store');
    let last = first;
    for (let count = 1; count <= 60; count += 1) last = await ask();
    expect(last.status).toBe(429);
    expect(last.headers.get('access-control-allow-origin')).toBe('*');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    server.pass({ seconds: 60 });
    expect((await ask()).status).toBe(200);
  });

  test('counts what the pages ask for whoever opens them, and says in words that it is enough', async () => {
    const open = (path: string, address: string) =>
      fetch(`${server.url}${path}`, { headers: { 'X-Forwarded-For': address } });
    const checking = '/embed/?lang=en&site=linxiang&page=https%3A%2F%2Fwww.linxiang.example';
    for (let count = 1; count <= 60; count += 1) {
      await open('/embed/check?site=linxiang', '203.0.113.77');
    }
    const refused = await open(checking, '203.0.113.77');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('x-request-id')).toBeTruthy();
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refused.text()).toContain('Too many requests came from here.');
    expect((await open('/embed/?lang=en&site=linxiang', '203.0.113.77')).status).toBe(200);
    expect((await open(checking, '203.0.113.78')).status).toBe(200);
  });
});
