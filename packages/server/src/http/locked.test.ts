import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Problem, Receipt } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
} from '../testing/test-server.fixture.js';

const path = '/v1/sites/linxiang/appeals';
const send = (server: TestServer) =>
  post<Receipt & Problem>(server, path, letter(), { 'Idempotency-Key': randomUUID() });

/** Holds the writer's lock, as an import or a backup does. */
function lock({ dependencies }: TestServer): () => void {
  const other = new DatabaseSync(dependencies.config.database);
  other.exec('begin immediate');
  return () => other.close();
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('nobody who reads waits for the lock of another process, and who writes waits alone', async () => {
  const { number } = (await send(server)).body;
  await officialsDo(server, number, published);
  const unlock = lock(server);
  let sent = false;
  const sending = Promise.all([send(server), send(server)]).finally(() => {
    sent = true;
  });
  for (let round = 0; round < 5; round += 1) {
    for (const read of ['/livez', path, `/v1/appeals/${number}`, '/forms/linxiang/appeals']) {
      expect([read, (await fetch(`${server.url}${read}`)).status]).toEqual([read, 200]);
    }
  }
  expect(sent).toBe(false);
  unlock();
  expect((await sending).map(({ status }) => status)).toEqual([201, 201]);
});

test('what could not be written in time is refused with a time to try again', async () => {
  const impatient = await startTestServer({ sharing: { longestWait: 50 } });
  const unlock = lock(impatient);
  const { status, headers, body } = await send(impatient);
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
  unlock();
  expect((await send(impatient)).status).toBe(201);
  await impatient.stop();
});
