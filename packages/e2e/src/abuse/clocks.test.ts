import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Receipt } from '../citizen.js';
import { startServer } from '../server.js';
import { letter } from './letters.js';

const yearAhead = `
  const ahead = 366 * 86_400_000;
  const RightDate = Date;
  globalThis.Date = class Date extends RightDate {
    static now() { return RightDate.now() + ahead; }
    constructor(...given) { super(...(given.length ? given : [RightDate.now() + ahead])); }
  };`;
/** The setting that lets the whole process believe a clock that is a year ahead. */
const wrongClock = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(yearAhead)}`,
};

const wrongCode = '0000-0000-0000-0000';

async function send(
  { url }: { readonly url: string },
  path: string,
  body: unknown,
  address = '198.18.30.7',
): Promise<Response> {
  return await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
    body: JSON.stringify(body),
  });
}

test('a server that once ran by a clock a year ahead serves everybody when it is right again', async () => {
  const env = { TRUST_PROXY: '127.0.0.1' };
  await using first = await startServer({ env });
  const { dataDir } = first;
  const sent = await send(first, '/v1/sites/linxiang/appeals', letter);
  const { number, queryCode } = (await sent.json()) as Receipt;
  const guess = async (server: { readonly url: string }) =>
    (await send(server, '/v1/tracking', { number, queryCode: wrongCode }, '203.0.113.1')).status;
  await first.kill();

  await using ahead = await startServer({ dataDir, env: { ...env, ...wrongClock } });
  const guesses: number[] = [];
  for (let round = 0; round < 12; round += 1) guesses.push(await guess(ahead));
  expect(guesses.at(-1)).toBe(429);
  expect(await (await fetch(`${ahead.url}/readyz`)).text()).toContain('jobs-waiting');
  expect(await ahead.stop()).toBe(0);

  await using right = await startServer({ dataDir, env });
  expect(await guess(right)).toBe(404);
  expect((await send(right, '/v1/tracking', { number, queryCode })).status).toBe(200);
  expect(right.log()).toContain('The clock is back. The jobs go on.');
  expect(await (await fetch(`${right.url}/readyz`)).json()).toEqual({
    status: 'ready',
    warnings: [],
  });
  expect(await right.stop()).toBe(0);
  await rm(dataDir, { recursive: true });
});
