import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './server.js';

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
  readonly 'x-codeSamples': readonly { readonly source: string }[];
}

let server: RunningServer;
let folder: string;
const samples = new Map<string, string>();
beforeAll(async () => {
  server = await startServer();
  // As in the folder from which `npm start` was called.
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  await symlink(server.dataDir, join(folder, '.data'));
  const response = await fetch(`${server.url}/openapi.json`);
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, Operation>> };
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    samples.set(operation.operationId, operation['x-codeSamples'][0]?.source ?? '');
  }
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Pastes samples into a shell, one after the other, and returns what the last one has written. */
async function pasted(...names: string[]): Promise<string> {
  const lines = names.flatMap((name) => ['echo ---', samples.get(name) ?? `no sample of ${name}`]);
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', lines.join('\n')], {
    cwd: folder,
  });
  expect(stderr).toBe('');
  return stdout.split('---\n').at(-1) ?? '';
}

const asCitizen = ['submitAppeal', 'startTracking'];
const asOfficial = ['signIn'];

describe('a sample of the reference, pasted into a shell', () => {
  test.each([
    ['listSites', [], { items: expect.any(Array) }],
    ['getSite', [], { id: 'linxiang' }],
    ['submitAppeal', [], { state: 'submitted' }],
    ['listAppeals', [], { items: expect.any(Array) }],
    ['similarAppeals', [], { items: expect.any(Array) }],
    ['getAppeal', [], { body: expect.any(String) }],
    ['supportAppeal', [], { supports: expect.any(Number) }],
    ['startTracking', ['submitAppeal'], { token: expect.any(String) }],
    ['getTracking', asCitizen, { handling: 'submitted' }],
    ['addSupplement', asCitizen, { supplements: [{ publication: 'private' }] }],
    ['withdrawAppeal', asCitizen, { handling: 'withdrawn' }],
    // Nobody has answered the letter that was sent just now.
    ['evaluateReply', asCitizen, { code: 'wrong-state' }],
    ['reopenAppeal', asCitizen, { code: 'wrong-state' }],
    ['signIn', [], { member: { username: 'linxiang-clerk' } }],
    ['whoAmI', asOfficial, { username: 'linxiang-clerk' }],
    ['listStaffAppeals', asOfficial, { items: expect.any(Array) }],
    ['getStaffAppeal', asOfficial, { handling: 'submitted' }],
    ['countStaffQueues', asOfficial, { queues: expect.any(Array) }],
    ['actOnAppeal', asOfficial, { handling: 'accepted' }],
    ['addNote', asOfficial, { official: expect.any(String) }],
    ['listNotes', asOfficial, { notes: expect.any(Array) }],
  ])('%s', async (name, before, answer) => {
    expect(JSON.parse(await pasted(...before, name))).toMatchObject(answer);
  });

  test('signOut', async () => {
    expect((await pasted('signIn', 'signOut')).trim()).toBe('204');
    expect(JSON.parse(await pasted('signIn', 'signOut', 'whoAmI')).code).toBe('not-signed-in');
  });

  test('sent twice is two letters: each call makes a key', async () => {
    const [one, other] = [await pasted('submitAppeal'), await pasted('submitAppeal')];
    expect(JSON.parse(one).number).not.toBe(JSON.parse(other).number);
  });

  test('is there for every operation', () => {
    expect(samples.size).toBe(22);
    expect([...samples.values()].every((sample) => sample.includes('curl'))).toBe(true);
  });
});
