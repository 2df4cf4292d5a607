import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeededRandom } from '../demonstration/seeded-random.js';
import { type OddRequest, oddRequest } from './fuzz.fixture.js';
import {
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from './test-server.fixture.js';

/** `LONG=1` asks as many as an attacker would in a night. */
const requests = process.env.LONG ? 20_000 : 1_500;
const atOnce = 8;

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-'));
  mkdirSync(join(folder, 'v1'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>文档</title>');
  writeFileSync(join(folder, 'v1', 'loader.js'), '"use strict";');
  server = await startTestServer({
    cdn: [folder],
    portal: folder,
    guides: { docs: folder, storybook: folder },
    environment: { SUBMISSIONS_PER_HOUR: '0' },
  });
  const { body } = await post<{ number: string }>(server, '/v1/sites/linxiang/appeals', letter());
  await officialsDo(server, body.number, [...published, ...toTheAnswer]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The status of the answer, 599 when there was none. Sends it as it is: `fetch` would mend or refuse the oddest. */
function send({ method, target, headers, body }: OddRequest): Promise<number> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, method, path: target, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', () => resolve(599));
    sent.end(body);
  });
}

test(`${requests} odd requests to every route are answered without a failure`, {
  timeout: 600_000,
}, async () => {
  const seed = Number(process.env.SEED ?? 20_261_126);
  const random = new SeededRandom(seed);
  const failed: string[] = [];
  const reached = new Set<string>();
  for (let done = 0; done < requests; done += atOnce) {
    const batch = Array.from({ length: atOnce }, () => oddRequest(random, server.routes));
    const statuses = await Promise.all(batch.map(send));
    for (const [at, status] of statuses.entries()) {
      if (status >= 500) failed.push(`${status} ${JSON.stringify(batch[at])?.slice(0, 600)}`);
      reached.add(String(status));
    }
  }
  expect(failed.slice(0, 20), `seed ${seed}`).toEqual([]);
  // Otherwise it would only have knocked at closed doors.
  expect([...reached]).toEqual(expect.arrayContaining(['200', '401', '404', '415', '422']));
  expect(server.logged()).not.toContain('"level":50');
});
