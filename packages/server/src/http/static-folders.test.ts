import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'through-train-files-'));
const script = `"use strict";\n${'console.log("直通车");\n'.repeat(100)}`;
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'v1'));
  mkdirSync(join(folder, '1.2.3'));
  writeFileSync(join(folder, 'v1', 'loader.js'), script);
  writeFileSync(join(folder, '1.2.3', 'loader.js'), script);
  writeFileSync(join(folder, 'index.html'), '<h1>门户</h1>');
  server = await startTestServer({ cdn: [join(folder, 'missing'), folder], portal: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The answer as it comes over the line, which `fetch` would unpack. */
function raw(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; size: number }>(
    (resolve, reject) => {
      request(`${server.url}${path}`, { headers }, (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, size }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('a script comes compressed as the browser takes it, and is the same script', async () => {
  expect(await (await fetch(`${server.url}/cdn/v1/loader.js`)).text()).toBe(script);
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const { headers, size } = await raw('/cdn/v1/loader.js', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding'], accepted).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(size < 400, accepted).toBe(encoding !== undefined);
  }
});

test('what is known is not sent again; a version never changes, the moving folder is asked anew', async () => {
  const { headers } = await raw('/cdn/v1/loader.js');
  expect(headers['cache-control']).toBe('public, no-cache');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect((await raw('/cdn/1.2.3/loader.js')).headers['cache-control']).toContain('immutable');
  const again = await raw('/cdn/v1/loader.js', { 'If-None-Match': `"x", ${headers.etag}` });
  expect([again.status, again.size]).toEqual([304, 0]);
});

test('a file that changes on the disk, or comes anew, is the one that is sent', async () => {
  writeFileSync(join(folder, 'v1', 'new.js'), 'first');
  expect(await (await fetch(`${server.url}/cdn/v1/new.js`)).text()).toBe('first');
  writeFileSync(join(folder, 'v1', 'new.js'), 'the second');
  expect(await (await fetch(`${server.url}/cdn/v1/new.js`)).text()).toBe('the second');
});

test.each([
  '/cdn/',
  '/cdn/v1/',
  '/cdn/v1',
  '/cdn/v1/none.js',
  '/cdn/%2e%2e/keys.json',
  '/cdn/v1/..%2f..%2fkeys.json',
  '/cdn/v1/loader.js%00',
  '/cdn/%ff.js',
])('there is nothing at %s', async (path) => {
  expect((await raw(path)).status).toBe(404);
});

test('a portal’s folder is its first page', async () => {
  expect(await (await fetch(`${server.url}/portal/`)).text()).toBe('<h1>门户</h1>');
});
