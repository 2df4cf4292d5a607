import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { startServer } from '../server.js';
import { letter } from './letters.js';

const body = JSON.stringify(letter);
const request = [
  'POST /v1/sites/linxiang/appeals HTTP/1.1',
  'Host: x',
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(body)}`,
  '',
  body,
].join('\r\n');
const accepted = /HTTP\/1\.1 201 /g;

/** A client on a connection of its own, and what it has heard so far. */
class Client {
  readonly socket: Socket;
  readonly ended: Promise<void>;
  heard = '';

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setEncoding('utf8').on('data', (text) => {
      this.heard += text;
    });
    this.ended = new Promise((resolve) => {
      this.socket.on('error', ({ message }) => {
        this.heard += message;
      });
      this.socket.on('close', () => resolve());
    });
  }

  send(text: string): Promise<void> {
    return new Promise((resolve) => this.socket.write(text, () => resolve()));
  }
}

const several = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));

test('a server that hangs when it is told to stop answers whoever had sent a letter, and is out in time', async () => {
  await using server = await startServer();
  const client = async (text = ''): Promise<Client> => {
    const one = new Client(server.port);
    await once(one.socket, 'connect');
    await one.send(text);
    return one;
  };
  const used = await several(8, async () => {
    const one = await client(request);
    await once(one.socket, 'data');
    one.heard = '';
    return one;
  });
  const silent = await client();
  const unfinished = await client(request.slice(0, -1));

  process.kill(server.pid, 'SIGSTOP');
  const fresh = await several(24, () => client(request));
  const atOnce = await several(8, () => client(request + request));
  await Promise.all(used.map((one) => one.send(request)));
  const told = performance.now();
  const stopped = server.stop();
  process.kill(server.pid, 'SIGCONT');

  expect(await stopped).toBe(0);
  expect(performance.now() - told).toBeLessThan(10_000);
  const all = [...used, ...fresh, ...atOnce, silent, unfinished];
  await Promise.all(all.map(({ ended }) => ended));
  const answers = all.map(({ heard }) => heard.match(accepted)?.length ?? heard);
  expect(answers).toEqual([...Array(32).fill(1), ...Array(8).fill(2), '', '']);
});
