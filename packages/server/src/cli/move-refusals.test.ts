import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppealPage, Receipt } from '@through-train/contract';
import { unmarkMoved } from '@through-train/core/database/moving/marks.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newTestDatabase } from '../testing/test-database.fixture.js';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
} from '../testing/test-server.fixture.js';
import { type MoveListener, move } from '../transfer/move.js';
import { startServer } from './command.fixture.js';
import {
  type County,
  emptyPostgres,
  inDatabase,
  lettersPath,
  numbersIn,
  openCounty,
  sendLetter,
} from './county.fixture.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let county: County;
beforeAll(async () => {
  county = await openCounty();
});
afterAll(() => county.place.close());

/** Whether the county is served from where it was, and takes letters. */
async function takesLetters(): Promise<boolean> {
  const old = await startServer(county.environment);
  const { status } = await sendLetter(old.url);
  await old.end('SIGTERM');
  return status === 201;
}

const silent: MoveListener = {
  copied: () => undefined,
  stopping: () => undefined,
  proven: () => undefined,
  read: () => undefined,
  moved: () => undefined,
};

test('what changes while everything is copied is moved too, and found', async () => {
  const { from, environment } = county;
  const to = await emptyPostgres();
  const { KEYS_FILE } = environment;
  const own = { DATABASE_URL: from, KEYS_FILE: KEYS_FILE ?? '' };
  const server = await startTestServer({ environment: own });
  const { db: source } = server.dependencies;
  const key = { 'Idempotency-Key': randomUUID() };
  const sent = letter({
    title: '新开路口红绿灯不亮',
    contact: { name: '李某', phone: '13800138001' },
  });
  const { number } = (await post<Receipt>(server, lettersPath, sent, key)).body;
  const { id } = await source
    .selectFrom('appeals')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  let changing: Promise<unknown> = Promise.resolve();
  const change = () => {
    changing = Promise.all([
      officialsDo(server, number, published),
      source.deleteFrom('contacts').where('appealId', '=', id).execute(),
    ]);
  };
  await inDatabase(to, (target) =>
    move({ source, target, targetName: 'there' }, { ...silent, copied: change }),
  );
  await changing;
  await unmarkMoved(source);
  await server.stop();
  const fresh = await startTestServer({ environment: { ...own, DATABASE_URL: to } });
  const found = await get<AppealPage>(fresh, `${lettersPath}?q=红绿灯`);
  expect(found.body.items.map((each) => each.number)).toEqual([number]);
  // Who sends it again, because the answer was lost, is answered as before.
  expect((await post<Receipt>(fresh, lettersPath, sent, key)).body.number).toBe(number);
  const contacts = await fresh.dependencies.db.selectFrom('contacts').select('appealId').execute();
  expect(contacts.length).toBeGreaterThan(100);
  expect(contacts).not.toContainEqual({ appealId: id });
  await fresh.stop();
});

describe('a move that does not come to its end', () => {
  let to: string;
  beforeEach(async () => {
    to = await emptyPostgres();
  });

  test('leaves a target that nobody is served from, and goes on when it is run again', async () => {
    await inDatabase(county.from, (source) =>
      inDatabase(to, async (target) => {
        const stopping = () => {
          throw new Error('pulled the plug');
        };
        const listener = { ...silent, stopping };
        await expect(move({ source, target, targetName: 'there' }, listener)).rejects.toThrow(
          'pulled the plug',
        );
      }),
    );
    const env = { ...county.environment, DATABASE_URL: to };
    const served = await county.place.run(['serve'], { env });
    expect([served.code, served.err]).toEqual([2, expect.stringContaining('not all of it has')]);
    expect(await takesLetters()).toBe(true);
    const continued = await county.migrate('--from', county.from, '--to', to);
    expect([continued.code, continued.err]).toEqual([0, '']);
    expect((await numbersIn(to)).sort()).toEqual((await numbersIn(county.from)).sort());

    // At the very end: the source is marked, and the target does not know it yet.
    const { id } = await inDatabase(county.from, (db) =>
      db.selectFrom('installation').select('id').executeTakeFirstOrThrow(),
    );
    await inDatabase(to, (db) => db.updateTable('installation').set({ filledFrom: id }).execute());
    expect((await county.migrate('--from', county.from, '--to', to)).code).toBe(0);
    expect((await county.migrate('--from', county.from, '--undo')).code).toBe(0);
  });

  test('names the first difference, fails, and leaves the old database as it was', async () => {
    await inDatabase(to, async (db) => {
      await sql`create function "spoil"() returns trigger language plpgsql as
        $$ begin new."decision" = '另一个决定'; return new; end $$`.execute(db);
      await sql`create trigger "spoil" before insert or update on "replies"
        for each row execute function "spoil"()`.execute(db);
    });
    const { code, out, err } = await county.migrate('--from', county.from, '--to', to);
    expect(code).toBe(1);
    expect(out).toMatch(/^replies .* NOT THE SAME$/m);
    expect(err).toContain('replies is not the same, first at the row [1].');
    expect(await takesLetters()).toBe(true);
  });

  test('only tells what it would do with --dry-run', async () => {
    const { code, out } = await county.migrate('--from', county.from, '--to', to, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^appeals +\d+$/m);
    expect(out).toMatch(/Writes would stop for about \d+ s at the end\. Nothing was changed\./);
    const file = join(county.place.folder, 'unmade.sqlite');
    expect(
      (await county.migrate('--from', county.from, '--to', `sqlite:${file}`, '--dry-run')).code,
    ).toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

describe('what cannot be moved is told', () => {
  const nowhere = 'postgres://nobody:secret@127.0.0.1:1/appeals';
  test.each([
    [['--from', 'sqlite:a.sqlite'], 'Moving needs --from <database> and --to <database>'],
    [['--to', nowhere], 'Moving needs --from'],
    [['--dry-run'], 'Moving needs --from'],
    [['--from', 'a.sqlite', '--to', nowhere], '--from must look like sqlite:'],
    [['--from', 'sqlite:a.sqlite', '--to', 'mysql://host/a'], '--to must look like sqlite:'],
    [['--from', nowhere, '--to', nowhere], 'name the same database'],
    [['--from', 'sqlite:missing.sqlite', '--to', nowhere], 'sqlite:missing.sqlite is missing'],
  ])('%j', async (args, words) => {
    const { code, err } = await county.migrate(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toContain('secret');
  });

  test('a target that cannot be reached, or that holds something', async () => {
    const away = await county.migrate('--from', county.from, '--to', nowhere);
    expect([away.code, away.err]).toEqual([2, expect.stringContaining('goes on as before')]);
    const used = await newTestDatabase();
    const other = await startTestServer({ environment: { DATABASE_URL: used } });
    const open = await county.migrate('--from', county.from, '--to', used);
    expect([open.code, open.err]).toEqual([2, expect.stringContaining('Another process')]);
    await other.stop();
    const full = await county.migrate('--from', county.from, '--to', used);
    expect([full.code, full.err]).toEqual([2, expect.stringContaining('Name an empty database')]);
  });

  test('a source of an earlier version', async () => {
    const file = join(county.place.folder, 'earlier.sqlite');
    await inDatabase(file, (db) =>
      sql`delete from "kysely_migration" where "name" = '0009-moves'`.execute(db),
    );
    const args = ['--from', `sqlite:${file}`, '--to', await emptyPostgres()];
    const elsewhere = { DATA_DIR: join(county.place.folder, 'elsewhere') };
    const { code, err } = await county.place.run(['migrate', ...args], { env: elsewhere });
    expect([code, err]).toEqual([2, expect.stringContaining('of an earlier version')]);
  });
});
