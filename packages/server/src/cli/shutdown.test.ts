import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { province } from '../testing/province.fixture.js';
import { testDatabaseVariables } from '../testing/test-database.fixture.js';
import { letter } from '../testing/test-server.fixture.js';
import { runCommand, type ServerProcess, startServer } from './command.fixture.js';

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-'));
  environment = {
    DATA_DIR: join(folder, 'data'),
    SUBMISSIONS_PER_HOUR: '0',
    ...(await testDatabaseVariables()),
  };
  const sites = join(folder, 'sites.json');
  writeFileSync(sites, JSON.stringify(province()));
  expect(await runCommand(['site', 'add', sites], environment)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Sends one request on a connection of its own; what came back, or how it failed. */
async function ask({ url }: ServerProcess, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  socket.write(request);
  const failure = await new Promise<string | undefined>((resolve) => {
    socket.on('error', ({ message }) => resolve(message));
    socket.on('close', () => resolve(undefined));
    socket.on('end', () => resolve(undefined));
  });
  socket.destroy();
  return failure ?? heard;
}

const read = 'GET /v1/sites/linxiang/appeals HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const write = (): string => {
  const body = JSON.stringify(letter());
  return `POST /v1/sites/linxiang/appeals HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

test('SIGTERM under load cuts nobody off whose request was sent', async () => {
  const server = await startServer(environment);
  let answers = 0;
  const wrong: string[] = [];
  // Each asks again on a new connection as soon as it was answered, until there is nobody any more.
  const clients = Array.from({ length: 24 }, async (_, at) => {
    for (;;) {
      const answer = await ask(server, at % 2 ? read : write());
      if (answer.includes('ECONNREFUSED')) return;
      answers += 1;
      if (!/^HTTP\/1\.1 20[01] .*\r\n\r\n.+/s.test(answer)) wrong.push(answer.slice(0, 200));
      if (answers === 200) ended = server.end('SIGTERM');
    }
  });
  let ended: Promise<number | null> | undefined;
  await Promise.all(clients);
  expect(wrong).toEqual([]);
  expect(await ended).toBe(0);
});
