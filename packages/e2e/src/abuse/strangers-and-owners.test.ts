import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Receipt } from '../citizen.js';
import { demonstrationPassword } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { letter } from './letters.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'debug' } });
});
afterAll(() => server.stop());

const contact = { name: '易小满', phone: '13677778888', email: 'yixiaoman@example.com' };
const owner = '198.18.20.7';

async function send<T>(
  path: string,
  body: unknown,
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: T }> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'X-Forwarded-For': address, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as T,
  };
}

const write = async (): Promise<Receipt> => {
  const sent = await send<Receipt>(
    '/v1/sites/linxiang/appeals',
    { ...letter, contact, publication: 'public' },
    owner,
  );
  expect(sent.status).toBe(201);
  return sent.body;
};

test('the owner of a number enters while strangers guess at it, and they wait', async () => {
  const { number, queryCode } = await write();
  const guess = (at: number) =>
    send('/v1/tracking', { number, queryCode: '0000-0000-0000-0000' }, `203.0.113.${at}`);
  const guesses = [];
  for (let at = 0; at < 30; at += 1) guesses.push((await guess(at)).status);
  expect(guesses.at(-1)).toBe(429);
  for (let time = 0; time < 5; time += 1) {
    expect((await send('/v1/tracking', { number, queryCode }, owner)).status).toBe(200);
    await guess(40 + time);
  }
  const spaced = { number, queryCode: ` ${queryCode.toLowerCase().replaceAll('-', ' ')} ` };
  expect((await send('/v1/tracking', spaced, '203.0.113.1')).status).toBe(200);
});

test('an official enters from the device they know while strangers guess at their name', async () => {
  const password = await demonstrationPassword(server);
  const username = 'linxiang-clerk';
  const page = { 'Sec-Fetch-Site': 'same-origin', Origin: server.url };
  const signIn = (given: string, address: string, headers: Record<string, string> = {}) =>
    send('/v1/staff/sessions', { username, password: given }, address, headers);
  const first = await signIn(password, owner, page);
  expect(first.status).toBe(201);
  const Cookie = first.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  const statuses = [];
  for (let at = 0; at < 12; at += 1) {
    statuses.push((await signIn('a wrong password', `203.0.113.${at}`)).status);
  }
  expect(statuses.at(-1)).toBe(429);
  expect((await signIn(password, owner, { ...page, Cookie })).status).toBe(201);
});

test('after all that neither database, log nor answer holds a contact, a code or an address', async () => {
  const { queryCode } = await write();
  const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
  const kept = await Promise.all(
    files
      .filter((file) => file.isFile() && !file.parentPath.includes('/cdn'))
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        return { path, text: (await readFile(path)).toString('latin1') };
      }),
  );
  kept.push({ path: 'log', text: Buffer.from(server.log()).toString('latin1') });
  const asBytes = (text: string) => Buffer.from(text).toString('latin1');
  const secrets = [...Object.values(contact), queryCode, queryCode.replaceAll('-', ''), owner];
  const found = kept.flatMap(({ path, text }) =>
    secrets
      .filter((secret) => text.includes(asBytes(secret)))
      .map((secret) => `${path}: ${secret}`),
  );
  expect(found).toEqual([]);
  expect(kept.length).toBeGreaterThan(3);
});
