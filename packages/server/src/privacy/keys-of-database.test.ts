import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from '@through-train/core/privacy/keys.js';
import { KeysMismatchError, keysOf } from '@through-train/core/privacy/keys-of-database.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testEngine } from '../testing/test-database.fixture.js';
import { letter, post, startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
let other: string;
beforeEach(async () => {
  server = await startTestServer();
  other = join(server.folder, 'other.json');
});
afterEach(() => server.stop());

const take = (path: string) => keysOf(server.dependencies.db, path);
const own = () => take(server.dependencies.config.keysFile);
const write = () => post(server, '/v1/sites/linxiang/appeals', letter());
const fingerprint = async () =>
  (await server.dependencies.db.selectFrom('installation').selectAll().execute())[0]
    ?.keysFingerprint;

test('a database of before knows its keys by what they open, and keeps their fingerprint', async () => {
  await write();
  loadKeys(other);
  await expect(take(other)).rejects.toThrow(/other keys than those of this database.*KEYS_FILE/);
  expect(await fingerprint()).toBeNull();
  const keys = await own();
  expect(await fingerprint()).toBe(keys.fingerprint);
  expect(server.dependencies.keys.fingerprint).toBe(keys.fingerprint);
});

test('other keys are refused even where nothing is sealed that could tell', async () => {
  await own();
  loadKeys(other);
  await expect(take(other)).rejects.toThrow(KeysMismatchError);
});

test('missing keys are made anew only where nothing depends on them', async () => {
  const { fingerprint: made } = await take(other);
  expect(await fingerprint()).toBe(made);
  await write();
  const missing = join(server.folder, 'missing.json');
  await expect(take(missing)).rejects.toThrow(/is missing.*Restore it from the backup/);
  expect(existsSync(missing)).toBe(false);
});

test.runIf(testEngine === 'postgres')(
  'a second machine makes no keys of its own, not even before the first letter',
  async () => {
    await own();
    const second = join(server.folder, 'second-machine.json');
    await expect(take(second)).rejects.toThrow(/another machine.*Copy its keys file here/);
    expect(existsSync(second)).toBe(false);
  },
);

test('a file that is none is not overwritten', async () => {
  writeFileSync(other, '');
  await expect(take(other)).rejects.toThrow('cannot be read');
});
