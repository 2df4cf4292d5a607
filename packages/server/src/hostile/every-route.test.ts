/**
 * Generated and damaged requests to everything the server answers, over real sockets: none may be an
 * error of the server, and each gets its answer. Which requests there are comes from the endpoint
 * table, the router and the forms on the pages, so a new route is asked without being named here.
 *
 * `LONG=1` asks 20,000 times instead of 1,500; `SEED=7` asks other things.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt, TrackingSession } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../staff/members.js';
import { startSession } from '../staff/sessions.js';
import { sendBytes } from '../testing/sent-bytes.fixture.js';
import {
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';
import { madeRequest, type World } from './made-request.fixture.js';
import { type RequestKind, requestKinds } from './request-kinds.fixture.js';
import { SeededRandom } from './seeded-random.fixture.js';

const long = process.env.LONG === '1';
const requests = long ? 20_000 : 1_500;
const seed = Number(process.env.SEED ?? 20_261_123);
const atOnce = 6;

const folder = mkdtempSync(join(tmpdir(), 'through-train-hostile-'));
let server: TestServer;
let kinds: RequestKind[];
let world: World;

function withFiles(name: string, ...files: string[]): string {
  for (const file of files) {
    mkdirSync(join(folder, name, file, '..'), { recursive: true });
    writeFileSync(join(folder, name, file), `<!doctype html><title>${file}</title>`);
  }
  return join(folder, name);
}

const roles = ['clerk', 'moderator', 'supervisor', 'leader', 'unit', 'administrator'] as const;

/** A token of an official of every role. */
async function staffTokens({ dependencies: { db, now } }: TestServer): Promise<string[]> {
  const tokens: string[] = [];
  for (const role of roles) {
    const membership = {
      role,
      site: role === 'administrator' ? 'hunan' : 'linxiang',
      unitIds: role === 'unit' ? ['linxiang-housing'] : [],
      mailboxIds: role === 'leader' ? ['linxiang-mayor'] : [],
      head: role === 'unit',
    };
    const member = {
      username: role,
      name: role,
      passwordHash: '',
      createdAt: now().toISOString(),
      memberships: [membership],
    };
    const id = await db.transaction().execute((trx) => addMember(trx, member));
    tokens.push((await startSession(db, id ?? 0, now())).token);
  }
  return tokens;
}

beforeAll(async () => {
  server = await startTestServer({
    cdn: [withFiles('cdn', 'v1/loader.js', '0.1.0/loader.js')],
    portal: withFiles('portal', 'index.html'),
    guides: { docs: withFiles('docs', 'index.html'), storybook: withFiles('book', 'index.html') },
  });
  const receipts: Receipt[] = [];
  for (let at = 0; at < 4; at += 1) {
    const { body } = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
    receipts.push(body);
  }
  const [answered, shown, ...open] = receipts;
  await officialsDo(server, answered?.number ?? '', [...toTheAnswer, ...published]);
  await officialsDo(server, shown?.number ?? '', published);
  const citizens = await Promise.all(
    [answered, ...open].map(async (receipt) => {
      const asked = { number: receipt?.number, queryCode: receipt?.queryCode };
      return (await post<TrackingSession>(server, '/v1/tracking', asked)).body.token;
    }),
  );
  const numbers = receipts.map(({ number }) => number);
  const known = {
    number: numbers,
    relatedNumber: numbers,
    into: numbers,
    queryCode: receipts.map(({ queryCode }) => queryCode),
    token: citizens,
  };
  world = {
    host: new URL(server.url).host,
    known,
    tokens: { tracking: citizens, staff: await staffTokens(server) },
  };
  const fill = (pattern: string) =>
    pattern.replace(':site', 'linxiang').replace(':number', answered?.number ?? '');
  kinds = await requestKinds(server, fill, [
    ['number', answered?.number ?? ''],
    ['queryCode', answered?.queryCode ?? ''],
  ]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test(`none of ${requests} requests breaks anything`, {
  timeout: long ? 1_800_000 : 60_000,
}, async () => {
  const random = new SeededRandom(seed);
  const port = Number(new URL(server.url).port);
  // What is sent is read further than what is asked.
  const deep = kinds.filter(({ endpoint, fields }) => endpoint?.body ?? fields);
  const broken: string[] = [];
  const told = new Map<number, number>();
  let asked = 0;
  const ask = async () => {
    while (asked < requests) {
      asked += 1;
      const bytes = madeRequest(random, random.pick(random.chance(0.5) ? deep : kinds), world);
      const { statuses } = await sendBytes(port, bytes);
      for (const status of statuses) {
        told.set(status, (told.get(status) ?? 0) + 1);
        if (status >= 500) broken.push(`${status} for ${bytes.toString('latin1').slice(0, 600)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  if (long) console.info(`${asked} requests, by status:`, Object.fromEntries([...told].sort()));
  expect(broken.slice(0, 5)).toEqual([]);
  expect(server.logged()).not.toContain('"level":50');
  // It reached what it is meant to reach.
  for (const status of [200, 400, 401, 403, 404, 405, 409, 415, 422]) {
    expect(told.get(status) ?? 0, `answers with ${status}`).toBeGreaterThan(0);
  }
});

test('every route of the server was asked', () => {
  const patterns = new Set(kinds.map(({ pattern }) => pattern));
  for (const { path } of server.app.routes) expect(patterns).toContain(path);
  expect(kinds.some(({ fields }) => fields?.some(([name]) => name === 'token'))).toBe(true);
});
