import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'through-train-guides-'));
const docs = join(folder, 'docs');
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ guides: { docs, storybook: join(folder, 'storybook') } });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(server.url + path, { redirect: 'manual' });

describe('the documentation and the catalogue beside the API', () => {
  test('say that they are being built, and look again, until they are there', async () => {
    const answer = await get('/storybook/');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Refresh')).toBe('5');
    expect(await answer.text()).toContain('正在生成');
    expect(await (await get('/docs/?lang=en')).text()).toContain('is being built');
  });

  test('are served once they are there, by a policy that allows only the scripts they hold', async () => {
    mkdirSync(join(docs, 'zh'), { recursive: true });
    writeFileSync(
      join(docs, 'index.html'),
      '<script>alert(1)</script><script src="a.js"></script>',
    );
    writeFileSync(join(docs, 'zh/index.html'), '<h1>文档</h1>');
    const answer = await get('/docs/');
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; ",
    );
    expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'/);
    const chinese = await get('/docs/zh/');
    expect(await chinese.text()).toContain('文档');
    expect(chinese.headers.get('Content-Security-Policy')).toContain("script-src 'self'; ");
  });

  test('lead from the address without a slash, and answer a page that is not there by their own', async () => {
    expect((await get('/docs')).headers.get('Location')).toBe('/docs/');
    writeFileSync(join(docs, '404.html'), 'not here');
    const answer = await get('/docs/gone.html');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('not here');
    expect((await get('/docs/..%2f..%2fkeys.json')).status).toBe(404);
  });
});
