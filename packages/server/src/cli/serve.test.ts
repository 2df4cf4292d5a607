import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt } from '@through-train/contract';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { loadKeys } from '@through-train/core/privacy/keys.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { province } from '../testing/province.fixture.js';
import { testDatabaseVariables, testEngine } from '../testing/test-database.fixture.js';
import { letter } from '../testing/test-server.fixture.js';
import { runCommand, type ServerProcess, startServer } from './command.fixture.js';

const onSqlite = test.runIf(testEngine === 'sqlite');

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-'));
  environment = { DATA_DIR: join(folder, 'data'), ...(await testDatabaseVariables()) };
  const sites = join(folder, 'sites.json');
  writeFileSync(sites, JSON.stringify(province()));
  expect(await runCommand(['site', 'add', sites], environment)).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const send = ({ url }: ServerProcess): Promise<Response> =>
  fetch(`${url}/v1/sites/linxiang/appeals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify(letter()),
  });
const status = async (server: ServerProcess): Promise<number> => (await send(server)).status;

async function submit(server: ServerProcess): Promise<Receipt> {
  const response = await send(server);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Receipt;
}

async function kept(): Promise<{ numbers: Set<string>; broken: string[] }> {
  const { DATABASE_URL = join(folder, 'data', 'through-train.sqlite') } = environment;
  const db = await openDatabase(DATABASE_URL);
  const rows = await db
    .selectFrom('appeals')
    .leftJoin('events', (join) =>
      join.onRef('events.appealId', '=', 'appeals.id').on('events.sequence', '=', 1),
    )
    .leftJoin('contacts', 'contacts.appealId', 'appeals.id')
    .select(['appeals.number', 'events.sequence', 'contacts.appealId'])
    .execute();
  await closeDatabase(db);
  // Whatever is there is whole: its first event, its contact, its place in the day's sequence.
  const broken = rows.filter(({ sequence, appealId }) => sequence === null || appealId === null);
  return {
    numbers: new Set(rows.map(({ number }) => number)),
    broken: broken.map(({ number }) => number),
  };
}

/** `LONG=1` kills it a hundred times. */
const rounds = process.env.LONG ? 100 : 4;

test('no acknowledged appeal is lost when the process is killed again and again', async () => {
  const acknowledged: string[] = [];
  let wanted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(environment);
    const more = 5 + (round % 10) * 3;
    const enough = acknowledged.length + more;
    wanted += more;
    let killed: Promise<unknown> | undefined;
    const citizen = async () => {
      while (!killed) {
        try {
          acknowledged.push((await submit(server)).number);
        } catch (error) {
          if (!killed) throw error;
        }
        if (acknowledged.length >= enough) killed ??= server.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, citizen));
    await killed;
  }
  const { numbers, broken } = await kept();
  expect(acknowledged.length).toBeGreaterThanOrEqual(wanted);
  expect(acknowledged.filter((number) => !numbers.has(number))).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(broken).toEqual([]);
}, 900_000);

test('told to stop, it answers what is in flight, ends well, and a new start has it all', async () => {
  const server = await startServer(environment);
  const first = await submit(server);
  const sending = Array.from({ length: 40 }, () => submit(server));
  const all = Promise.all(sending);
  await sending[0];
  const started = performance.now();
  const code = await server.end('SIGTERM');
  expect(code).toBe(0);
  expect(performance.now() - started).toBeLessThan(10_000);
  const answered = await all;

  const restarted = await startServer(environment);
  const { numbers } = await kept();
  for (const { number } of [first, ...answered]) expect(numbers).toContain(number);
  const opened = await fetch(`${restarted.url}/v1/tracking`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ number: first.number, queryCode: first.queryCode }),
  });
  expect(opened.status).toBe(200);
  expect(await restarted.end('SIGINT')).toBe(0);
}, 60_000);

// Whose disk is full is told by PostgreSQL; here it is the server's own.
onSqlite(
  'a disk that takes no more refuses letters, is in the log with its cause, and lets it end well',
  async () => {
    // No file may grow beyond what the database has now, in blocks of 512 bytes.
    const room = statSync(join(folder, 'data', 'through-train.sqlite')).size / 512;
    const full = { ...environment, SUBMISSIONS_PER_HOUR: '0' };
    const server = await startServer(full, [], `ulimit -f ${room}; exec "$@"`);
    let taken = 0;
    while ((await status(server)) === 201) taken += 1;
    expect(await status(server)).toBe(503);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.printed()).toMatch(/disk I\/O error|database or disk is full/);
    expect(server.printed()).not.toContain('cannot rollback');

    const restarted = await startServer(full);
    expect((await kept()).numbers.size).toBeGreaterThanOrEqual(taken);
    expect(await status(restarted)).toBe(201);
    expect(await restarted.end('SIGTERM')).toBe(0);
  },
  60_000,
);

describe('a start that cannot be', () => {
  test('says that the port is in use', async () => {
    const server = await startServer(environment);
    const { port } = new URL(server.url);
    const second = await runCommand(['serve'], { ...environment, PORT: port });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(new RegExp(`127.0.0.1:${port} is in use.*set PORT`));
    await server.end('SIGTERM');
  });

  test.each([
    [{ PORT: 'http' }, /PORT must be a whole number from 0 to 65535/],
    [
      { DATABASE_URL: 'postgres://localhost:1/appeals' },
      /The database appeals on localhost.* cannot be opened.*DATABASE_URL/,
    ],
    [{ DATABASE_URL: 'sqlite:/nowhere/no.sqlite' }, /is missing, and .*installation\.json/],
  ])('names what is wrong with %j', async (wrong, message) => {
    const { code, stderr } = await runCommand(['serve'], { ...environment, ...wrong });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  onSqlite('names a folder in which nothing can be written', async () => {
    const { code, stderr } = await runCommand(['serve'], { DATA_DIR: '/dev/null/nowhere' });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/cannot be opened/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('names a keys file that is none', async () => {
    const file = join(folder, 'bad-keys.json');
    writeFileSync(file, '{"secret":"short"}');
    const { code, stderr } = await runCommand(['serve'], { ...environment, KEYS_FILE: file });
    expect([code, stderr]).toEqual([2, expect.stringContaining('bad-keys.json must hold')]);
  });
});

test.each([
  ['serve', []],
  ['import', ['no-file.csv', '--site', 'linxiang']],
])(
  '%s takes neither other keys nor makes new ones for appeals that need theirs',
  async (command, more) => {
    const wrong = join(folder, 'wrong.json');
    const missing = join(folder, 'missing.json');
    loadKeys(wrong);
    for (const [file, why] of [
      [wrong, 'holds other keys than those of this database'],
      [missing, 'is missing'],
    ] as const) {
      const { code, stderr } = await runCommand([command, ...more], {
        ...environment,
        KEYS_FILE: file,
      });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${file} ${why}`)]);
      expect(stderr).toContain('Restore it from the backup');
    }
    expect(existsSync(missing)).toBe(false);
  },
);
