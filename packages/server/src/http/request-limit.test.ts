import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemOf } from '../problem.js';
import { get, startTestServer, type TestServer } from '../testing/test-server.fixture.js';
import { limitedWork, RequestLimit } from './request-limit.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23) + seconds * 1000);
const caller = (hash: string, wider?: string) => [
  { hash, share: 1 },
  ...(wider === undefined ? [] : [{ hash: wider, share: 16 }]),
];

describe('what a caller may use up', () => {
  test('comes back with time, and concerns nobody else', () => {
    const limit = new RequestLimit({ atOnce: 10, perSecond: 2 });
    limit.spend(caller('a'), 12, at(0));
    expect(limit.wait(caller('a'), at(0))).toBe(1.5);
    expect(limit.wait(caller('b'), at(0))).toBe(0);
    expect(limit.wait(caller('a'), at(2))).toBe(0);
  });

  test('is counted for the network around it too', () => {
    const limit = new RequestLimit({ atOnce: 10, perSecond: 2 });
    for (let customer = 0; customer < 40; customer += 1) {
      limit.spend(caller(`customer ${customer}`, 'network'), 9, at(0));
    }
    expect(limit.wait(caller('one more', 'network'), at(0))).toBeGreaterThan(0);
    expect(limit.wait(caller('one more', 'another network'), at(0))).toBe(0);
  });

  test('is the same whatever year the clock shows in between', () => {
    const limit = new RequestLimit({ atOnce: 10, perSecond: 2 });
    const year = 365 * 86_400;
    limit.spend(caller('a'), 12, at(year));
    expect(limit.wait(caller('a'), at(0))).toBe(1.5);
    expect(limit.wait(caller('a'), at(-year))).toBe(1.5);
    expect(limit.wait(caller('a'), at(2 - year))).toBe(0);
  });
});

test('who asks for much at once waits for themselves; others are served between two searches', async () => {
  const doWork = limitedWork({ now: () => at(0) });
  const order: string[] = [];
  const ask = (hash: string) => {
    const served = async () => order.push(hash);
    return doWork('similar', caller(hash), served).catch((error: Error) => problemOf(error).status);
  };
  const flood = Array.from({ length: 30 }, () => ask('flood'));
  const person = ask('person');
  const list = new Promise(setImmediate).then(() => order.push('list'));
  await Promise.all([person, list]);
  expect(order.slice(0, 4)).toEqual(['flood', 'list', 'flood', 'person']);
  const codes = await Promise.all(flood);
  expect(codes.filter((code) => code === 429)).toHaveLength(13);
});

describe('searching without end', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
  });
  afterAll(() => server.stop());

  const from = (address: string) => ({ 'X-Forwarded-For': address });
  const ways = {
    similar: (at: number) => `/v1/sites/linxiang/appeals/similar?text=电梯停运${at}`,
    search: (at: number) => `/v1/sites/linxiang/appeals?q=电梯${at}`,
    // Other words than those above: a page costs nothing where the API has kept its answer.
    'search on a page': (at: number) => `/forms/linxiang/list?q=路灯${at}`,
  };

  test.each(Object.entries(ways))(
    'by %s ends with Retry-After, for this address alone',
    async (way, path) => {
      const stranger = from(`203.0.113.${Object.keys(ways).indexOf(way)}`);
      const ask = async (at: number, headers: Record<string, string>) => {
        const { status, headers: given } = await fetch(server.url + path(at), { headers });
        return { status, wait: Number(given.get('retry-after')) };
      };
      let asked = 0;
      let answer = await ask(asked, stranger);
      // Far more than a person asks.
      while (answer.status === 200 && asked < 1500) answer = await ask(++asked, stranger);
      expect(answer.status).toBe(429);
      expect(asked).toBeGreaterThan(100);
      expect(answer.wait).toBeGreaterThan(0);
      expect((await ask(0, from('198.51.100.7'))).status).toBe(200);
      // Reading costs nothing, nor does what is kept.
      expect((await get(server, '/v1/sites/linxiang/appeals', stranger)).status).toBe(200);
      server.pass({ seconds: answer.wait });
      expect((await ask(-1, stranger)).status).toBe(200);
    },
  );
});
