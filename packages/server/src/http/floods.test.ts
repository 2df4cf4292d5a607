import { scrypt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { recommendedCost } from '../staff/password.js';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

// Real hashing, as it is in the server.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'through-train-floods-'));
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'v1'));
  const script = '// 直通车\n'.repeat(500);
  for (const file of ['index.html', 'v1/loader.js']) writeFileSync(join(folder, file), script);
  server = await startTestServer({
    cdn: [folder],
    portal: folder,
    guides: { docs: folder, storybook: folder },
    environment: { TRUST_PROXY: 'true' },
    passwordCost: recommendedCost,
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** What a citizen's page asks for, nearly all of it large enough to be compressed. */
const asked = [
  '/cdn/v1/loader.js',
  '/portal/',
  '/docs/',
  '/v1/sites',
  '/v1/sites/linxiang',
  '/v1/sites/linxiang/appeals',
  '/',
  '/openapi.json',
];

/** Without `fetch`, which needs one of the threads in question to unpack what comes. */
async function read(path: string): Promise<void> {
  const asking = request(server.url + path, { headers: { 'Accept-Encoding': 'gzip' } }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  expect([path, response.statusCode]).toEqual([path, 200]);
  let size = 0;
  for await (const chunk of response) size += (chunk as Buffer).length;
  expect([path, size < 1024 || response.headers['content-encoding'] === 'gzip']).toEqual([
    path,
    true,
  ]);
}

test('nothing that a page asks for waits for the threads that hash', async () => {
  let hashed = 0;
  // More than there are threads; each thing that needed one would come after them all.
  const hashing = Array.from(
    { length: 24 },
    () =>
      new Promise<void>((resolve) => {
        const cost = { N: 2 ** 15, r: 8, p: 2, maxmem: 2 ** 26 };
        scrypt('password', 'salt', 32, cost, () => {
          hashed += 1;
          resolve();
        });
      }),
  );
  for (const path of asked) await read(path);
  expect(hashed).toBeLessThan(hashing.length / 2);
  await Promise.all(hashing);
});

test('of 64 sign-ins at once few are looked at, many come back later, and pages are there before', async () => {
  const order: (string | number)[] = [];
  const signIn = async (at: number) => {
    const response = await fetch(`${server.url}/v1/staff/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `203.0.113.${at}` },
      body: JSON.stringify({ username: `nobody-${at}`, password: 'a password of length' }),
    });
    order.push(response.status);
    return response;
  };
  const signIns = Array.from({ length: 64 }, (_, at) => signIn(at));
  const pages = asked.map((path) => read(path).then(() => order.push(path)));
  const answers = await Promise.all(signIns);
  await Promise.all(pages);
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(64 - refused.length);
  // Two at a time and sixteen that wait; whoever came when some were done has their place.
  expect(refused.length).toBeGreaterThan(32);
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(((await answer.json()) as { detail: string }).detail).toContain('signing in');
  }
  // All of them while most of the waiting still wait.
  const lastPage = order.findLastIndex((each) => typeof each === 'string');
  expect(order.slice(0, lastPage).filter((each) => each === 401).length).toBeLessThan(6);
});
