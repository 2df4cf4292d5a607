import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Config, readConfig } from '../config.js';
import { letter, post, startTestServer } from '../testing/test-server.fixture.js';
import { runCommand } from './command.fixture.js';
import { openOrFail } from './database.js';
import { keysOrFail } from './keys.js';
import { waitingAloud } from './waiting-aloud.js';

let root: string;
/** An installation with letters that was stopped well, and one that was not. */
let whole: string;
let unstopped: string;
let folder: string;
let config: Config;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'through-train-'));
  [whole, unstopped] = [join(root, 'whole'), join(root, 'unstopped')];
  const server = await startTestServer({ environment: { SUBMISSIONS_PER_HOUR: '0' } });
  await keysOrFail(server.dependencies.db, server.dependencies.config);
  for (let count = 0; count < 20; count += 1) {
    await post(server, '/v1/sites/linxiang/appeals', letter());
  }
  cpSync(server.folder, unstopped, { recursive: true });
  const { dataDir, database: databasePath } = server.dependencies.config;
  await closeDatabase(server.dependencies.db);
  cpSync(dataDir, whole, { recursive: true });
  expect(existsSync(databasePath)).toBe(true);
  rmSync(dataDir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  config = readConfig({ DATA_DIR: folder });
});

const database = () => config.database;
const log = () => `${database()}-wal`;
/** Overwrites what stands in a file. */
function scribble(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, at);
  closeSync(file);
}
const letters = async (): Promise<number> => {
  const db = await openOrFail(config);
  const rows = await db.selectFrom('appeals').select('id').execute();
  await closeDatabase(db);
  return rows.length;
};
const contents = (): string[] =>
  readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).size}`);

test.each<[what: string, from: () => string, damage: () => unknown, message: RegExp]>([
  [
    'is missing',
    () => whole,
    () => unlinkSync(database()),
    /is missing, and .*installation\.json says that there was one/,
  ],
  [
    'is missing beside its log',
    () => unstopped,
    () => {
      unlinkSync(database());
      unlinkSync(join(folder, 'installation.json'));
    },
    /is missing, but its log .* is there/,
  ],
  [
    'was emptied',
    () => whole,
    () => truncateSync(database(), 0),
    /is empty, and .* Restore the backup/,
  ],
  [
    'lost its tables',
    () => whole,
    () => {
      unlinkSync(database());
      new DatabaseSync(database()).exec('create table "x" ("y")');
    },
    /holds no appeals any more/,
  ],
  [
    'is of another installation',
    () => whole,
    async () => {
      const path = join(root, 'other.sqlite');
      await closeDatabase(await openDatabase(path));
      copyFileSync(path, database());
    },
    /of another installation .* DATABASE_URL/,
  ],
  [
    'is something else',
    () => whole,
    () => writeFileSync(database(), '此文件不是数据库。'.repeat(100)),
    /not a database.*restore the backup/,
  ],
  [
    'was cut in half',
    () => whole,
    () => truncateSync(database(), Math.floor(statSync(database()).size / 8192) * 4096),
    /cannot be read.*restore the backup/,
  ],
  [
    'was overwritten in places',
    () => whole,
    () => scribble(database(), 40 * 4096, 8 * 4096),
    /cannot be read.*restore the backup/,
  ],
  [
    'has garbage for a log',
    () => unstopped,
    () => writeFileSync(log(), Buffer.alloc(50_000, 7)),
    /log .* is damaged.*move it away/,
  ],
  [
    'has a log that was overwritten in places',
    () => unstopped,
    () => scribble(log(), 32 + 5 * 4120, 300),
    /log .* is damaged/,
  ],
  [
    'is a folder',
    () => whole,
    () => {
      unlinkSync(database());
      mkdirSync(database());
    },
    /cannot be opened/,
  ],
  [
    'has a damaged marker',
    () => whole,
    () => writeFileSync(join(folder, 'installation.json'), '{'),
    /does not say which database belongs here/,
  ],
])(
  'nothing starts and nothing is changed when the database %s',
  async (_what, from, damage, message) => {
    cpSync(from(), folder, { recursive: true });
    await damage();
    const before = contents().filter((name) => !name.includes('-shm'));
    await expect(openOrFail(config)).rejects.toThrow(message);
    expect(contents().filter((name) => !/-shm|-wal 0/.test(name))).toEqual(before);
  },
);

test('what is whole starts, also after a stop that was none', async () => {
  cpSync(whole, folder, { recursive: true });
  expect(await letters()).toBe(20);
  rmSync(folder, { recursive: true });
  cpSync(unstopped, folder, { recursive: true });
  // A transaction that was under way, of which nobody was told.
  truncateSync(log(), statSync(log()).size - 1000);
  expect(await letters()).toBeGreaterThanOrEqual(19);
});

test('a backup of an earlier version, which has no id yet, is taken in place of a later one', async () => {
  cpSync(whole, folder, { recursive: true });
  const earlier = new DatabaseSync(database());
  const columns = ['acceptedAt', 'mailboxUnitId', 'pendingReply', 'pendingExtension'];
  earlier.exec(`drop table "installation"; drop table "notes"; drop table "writeProbes"; drop table "searchRules";
    drop index "appeals_mergedInto"; alter table "events" drop column "changes";
    ${[...columns, 'reopeningRequested', 'mergedInto']
      .map((column) => `alter table "appeals" drop column "${column}";`)
      .join(' ')}
    delete from "kysely_migration" where "name" >= '0006-installation'`);
  earlier.close();
  expect([await letters(), await letters()]).toEqual([20, 20]);
});

test('another journal mode is put right, and said', async () => {
  cpSync(whole, folder, { recursive: true });
  const other = new DatabaseSync(database());
  other.exec('pragma journal_mode = delete');
  other.close();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await letters()).toBe(20);
  expect(String(said.mock.calls)).toMatch(/journal mode delete.*set back to wal/);
  said.mockRestore();
});

test('the command says it in one line and exits with 2', async () => {
  cpSync(whole, folder, { recursive: true });
  renameSync(database(), join(root, 'elsewhere.sqlite'));
  const { code, stderr } = await runCommand(['serve'], { DATA_DIR: folder });
  expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain('is missing');
  expect(existsSync(database())).toBe(false);
});

test('a disk that does not answer is named while it is waited for', async () => {
  mkdirSync(folder);
  const pipe = join(folder, 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  let opening: Promise<unknown> | undefined;
  await new Promise<void>((resolve) => {
    const say = (text: string) => {
      expect(text).toBe('Waiting for the pipe.\n');
      resolve();
    };
    opening = waitingAloud(open(pipe), 'Waiting for the pipe.', { after: 1, say });
  });
  const [reader, writer] = await Promise.all([opening, open(pipe, 'w')]);
  await Promise.all([writer.close(), (reader as typeof writer).close()]);
});
