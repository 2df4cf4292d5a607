import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Workplace } from '../testing/commands.fixture.js';
import { startServer } from './command.fixture.js';

vi.setConfig({ testTimeout: 60_000 });

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.open();
  await place.addSites();
});
afterAll(() => place.close());

const origin = (...args: string[]) => place.run(['site', 'origin', ...args]);

describe('through-train site origin', () => {
  it('registers and unregisters an origin while the server runs', async () => {
    const server = await startServer(place.environment);
    const allowed = async () => {
      const headers = { Origin: 'http://localhost:5500' };
      const answer = await fetch(`${server.url}/v1/sites/linxiang/appeals`, { headers });
      return answer.headers.get('access-control-allow-origin');
    };
    try {
      expect(await allowed()).toBeNull();
      const page = 'http://localhost:5500/test.html';
      const added = await origin('add', 'linxiang', page);
      expect(added).toEqual({
        code: 0,
        out: 'Pages of http://localhost:5500 may now use 临湘市 (linxiang). Reload the page.\n',
        err: '',
      });
      expect(await allowed()).toBe('http://localhost:5500');
      expect((await origin('add', 'linxiang', page)).out).toContain('could use already');
      expect((await origin('list', 'linxiang')).out).toBe('http://localhost:5500\tlinxiang\n');
      expect((await origin('remove', 'linxiang', page)).out).toContain('no longer registered');
      expect(await allowed()).toBeNull();
    } finally {
      await server.end('SIGTERM');
    }
  });

  it('knows what is registered above', async () => {
    const above = 'https://www.hunan.example';
    await origin('add', 'hunan', above);
    expect((await origin('list', 'linxiang')).out).toContain(`${above}\thunan\n`);
    expect((await origin('add', 'linxiang', above)).out).toContain('registered for hunan already');
    const removed = await origin('remove', 'linxiang', above);
    expect(removed.code).toBe(2);
    expect(removed.err).toContain('registered for hunan, not for 临湘市 (linxiang)');
  });

  it('says what is wrong with a site or an address, and what is right', async () => {
    const wrong = async (...args: string[]) => (await origin(...args)).err;
    expect(await wrong('add', 'linxaing', 'https://a.example')).toContain('The nearest are linxi');
    expect(await wrong('add', 'linxiang', 'localhost:5500')).toContain('is no web address');
    expect(await wrong('add', 'linxiang', 'null')).toContain('A file has no origin');
    expect(await wrong('remove', 'linxiang', 'https://b.example')).toContain('is not registered');
    expect((await origin('list', 'yueyang')).code).toBe(0);
  });
});
