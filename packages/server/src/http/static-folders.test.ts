import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';
import { KeptBytes } from './kept-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'through-train-files-'));
const script = `"use strict";\n${'console.log("直通车");\n'.repeat(100)}`;
const { length } = Buffer.from(script);
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
function raw(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; size: number }>(
    (resolve, reject) => {
      request(`${server.url}${path}`, { headers, method }, (response) => {
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
    ['br;q=0.2, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity, br;q=0.5', undefined],
    ['zstd, deflate', undefined],
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
  expect((await raw('/cdn/v1/loader.js')).headers['last-modified']).toBeDefined();
  const again = await raw('/cdn/v1/loader.js', { 'If-None-Match': `"x", ${headers.etag}` });
  expect([again.status, again.size]).toEqual([304, 0]);
});

test.each([
  [{ Range: 'bytes=0-9' }, 206, 10, `bytes 0-9/${length}`],
  [{ Range: 'bytes=-10' }, 206, 10, `bytes ${length - 10}-${length - 1}/${length}`],
  [{ Range: `bytes=${length - 5}-999999` }, 206, 5, `bytes ${length - 5}-${length - 1}/${length}`],
  [{ Range: `bytes=${length}-` }, 416, 0, `bytes */${length}`],
  [{ Range: 'bytes=9-1' }, 416, 0, `bytes */${length}`],
  [{ Range: 'bytes=0-1,5-9' }, 200, length, undefined],
  [{ Range: 'lines=1-2' }, 200, length, undefined],
  [{ Range: 'bytes=0-9', 'If-Range': '"another file"' }, 200, length, undefined],
])('of %j a part comes as asked for, uncompressed', async (asked, status, size, range) => {
  const answer = await raw('/cdn/v1/loader.js', asked);
  expect([answer.status, answer.size, answer.headers['content-range']]).toEqual([
    status,
    size,
    range,
  ]);
  const compressed = await raw('/cdn/v1/loader.js', { ...asked, 'Accept-Encoding': 'br' });
  expect(compressed.headers['content-encoding']).toBe(status === 200 ? 'br' : undefined);
});

test('a script names its source map in a header, where there is one', async () => {
  writeFileSync(join(folder, '1.2.3', 'more.js'), script);
  writeFileSync(join(folder, '1.2.3', 'more.js.map'), '{"version":3}');
  const { headers } = await raw('/cdn/1.2.3/more.js');
  expect(headers.sourcemap).toBe('more.js.map');
  const map = await raw('/cdn/1.2.3/more.js.map');
  expect([map.status, map.headers['content-type']]).toEqual([200, 'application/json']);
  expect(map.headers).not.toHaveProperty('sourcemap');
  expect((await raw('/cdn/1.2.3/loader.js')).headers).not.toHaveProperty('sourcemap');
});

test('HEAD says what GET would', async () => {
  for (const headers of [{}, { 'Accept-Encoding': 'br' }, { 'Accept-Encoding': 'gzip' }]) {
    const [head, get] = [
      await raw('/cdn/v1/loader.js', headers, 'HEAD'),
      await raw('/cdn/v1/loader.js', headers),
    ];
    expect([head.size, head.headers['content-length']]).toEqual([0, String(get.size)]);
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-encoding']).toBe(get.headers['content-encoding']);
  }
});

test('a file that is too large to be kept comes too, also in part, and is known again', async () => {
  writeFileSync(join(folder, 'v1', 'large.bin'), new Uint8Array(5_000_000));
  const { headers, size } = await raw('/cdn/v1/large.bin', { 'Accept-Encoding': 'br' });
  expect([size, headers['content-type']]).toEqual([5_000_000, 'application/octet-stream']);
  expect((await raw('/cdn/v1/large.bin', { Range: 'bytes=10-19' })).size).toBe(10);
  const unchangedLarge = await raw('/cdn/v1/large.bin', { 'If-None-Match': String(headers.etag) });
  expect(unchangedLarge.status).toBe(304);
});

test('a file that changes on the disk, or comes anew, is the one that is sent', async () => {
  writeFileSync(join(folder, 'v1', 'new.js'), 'first');
  expect(await (await fetch(`${server.url}/cdn/v1/new.js`)).text()).toBe('first');
  writeFileSync(join(folder, 'v1', 'new.js'), 'the second');
  expect(await (await fetch(`${server.url}/cdn/v1/new.js`)).text()).toBe('the second');
});

test.each([
  '/cdn/v1/',
  '/cdn//v1/loader.js',
  '/cdn/v1',
  '/cdn/v1/none.js',
  '/cdn/%2e%2e/keys.json',
  '/cdn/v1/..%2f..%2fkeys.json',
  '/cdn/v1/loader.js%00',
  '/cdn/%ff.js',
  `/cdn/v1/${'a'.repeat(300)}.js`,
])('there is nothing at %s', async (path) => {
  expect((await raw(path)).status).toBe(404);
});

test('a portal’s folder is its first page', async () => {
  expect(await (await fetch(`${server.url}/portal/`)).text()).toBe('<h1>门户</h1>');
});

test('memory stays bounded: what was asked for longest ago goes first', () => {
  const kept = new KeptBytes<string>(10, ({ length: size }) => size);
  kept.set('a', 'aaaa');
  kept.set('b', 'bbbb');
  kept.get('a');
  kept.set('c', 'cccc');
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual(['aaaa', undefined, 'cccc']);
  kept.set('a', 'aa');
  kept.set('d', 'dddd');
  kept.set('too large', 'x'.repeat(11));
  expect(['a', 'c', 'd', 'too large'].map((key) => kept.get(key))).toEqual([
    'aa',
    'cccc',
    'dddd',
    undefined,
  ]);
});
