import { randomBytes, scryptSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk, password } from './desk.fixture.js';
import { disableMember } from './members.js';

let desk: Desk;
afterEach(async () => {
  await desk.close();
});

const signIn = (username: string, given = password, headers: object = {}) =>
  desk.request('POST', '/v1/staff/sessions', { body: { username, password: given }, headers });

const ownPage = { 'Sec-Fetch-Site': 'same-origin' };
// What matters here is who may guess, not what a guess costs.
const newHash = (): string => {
  const salt = randomBytes(16);
  const key = scryptSync(password.normalize('NFKC'), salt, 32, { N: 16, r: 1, p: 1 });
  return `$scrypt$16$1$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
};
beforeEach(async () => {
  desk = await Desk.open();
  await desk.db.updateTable('staffMembers').set({ passwordHash: newHash() }).execute();
});

/** The cookie by which a device is known after signing in with it. */
async function deviceOf(username: string): Promise<{ Cookie: string }> {
  const answer = await signIn(username, password, ownPage);
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('tt-device='));
  expect(cookie).toMatch(/^tt-device=[\w-]{43}; .*Path=\/; .*HttpOnly; SameSite=Strict$/);
  return { Cookie: cookie?.split(';')[0] ?? '' };
}
const signInOn = (device: object, username = 'clerk', given = password) =>
  signIn(username, given, { ...ownPage, ...device });

/** What strangers do who know a user name, until they have to wait. */
async function strangersGuess(username: string): Promise<void> {
  const statuses: number[] = [];
  for (let guess = 0; guess < 7; guess += 1) {
    statuses.push((await signIn(username, 'wrong')).status);
  }
  expect(statuses).toEqual([...Array(6).fill(401), 429]);
}

test('a known device enters while strangers guess, who go on waiting; an unknown one waits with them', async () => {
  const device = await deviceOf('clerk');
  await strangersGuess('clerk');
  expect((await signInOn(device)).status).toBe(201);
  expect((await signInOn({})).status).toBe(429);
  expect((await signIn('clerk', 'wrong')).headers.get('retry-after')).toBe('15');
  // A page of another origin cannot spend the tries of a browser it runs in.
  expect((await signInOn({ ...device, 'Sec-Fetch-Site': 'same-site' })).status).toBe(429);
  // Nor does it open another account.
  await strangersGuess('leader');
  expect((await signInOn(device, 'leader')).status).toBe(429);
});

test('a device is unknown after ten failures in a row', async () => {
  const device = await deviceOf('clerk');
  await signInOn(device, 'clerk', 'wrong');
  expect((await signInOn(device)).status).toBe(201);
  await strangersGuess('clerk');
  const statuses: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const tries = [1, 2, 3, 4].map(() => signInOn(device, 'clerk', 'wrong'));
    statuses.push(...(await Promise.all(tries)).map(({ status }) => status));
  }
  expect(statuses.sort()).toEqual([...Array(10).fill(401), 429, 429]);
  expect((await signInOn(device)).status).toBe(429);
});

test('a device is unknown with a new password, after half a year, and when the account is disabled', async () => {
  const [renewed, old, closed] = [
    await deviceOf('clerk'),
    await deviceOf('leader'),
    await deviceOf('moderator'),
  ];
  const { db } = desk;
  const stored = await db.selectFrom('staffDevices').selectAll().execute();
  expect(stored).toHaveLength(3);
  expect(JSON.stringify(stored)).not.toContain(renewed.Cookie.slice('tt-device='.length));
  await db.transaction().execute((trx) => disableMember(trx, 'moderator'));
  expect(await db.selectFrom('staffDevices').selectAll().execute()).toHaveLength(2);
  await db
    .updateTable('staffMembers')
    .set({ passwordHash: newHash() })
    .where('username', '=', 'clerk')
    .execute();
  await strangersGuess('clerk');
  expect((await signInOn(renewed)).status).toBe(429);
  await strangersGuess('moderator');
  expect((await signInOn(closed, 'moderator')).status).toBe(429);
  desk.wait(181 * 24);
  await strangersGuess('leader');
  expect((await signInOn(old, 'leader')).status).toBe(429);
});

test('clients without cookies have no device', async () => {
  expect((await signIn('clerk')).headers.getSetCookie()).toEqual([]);
  expect(await desk.db.selectFrom('staffDevices').selectAll().execute()).toEqual([]);
});
