import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { ClientsHeard, ClientsOrder } from './clients.fixture.js';
import type { App, Variables } from './context.js';
import { type Listening, listen, type TimeLimits } from './listen.js';

/** Keeps the thread busy, as a long answer does. */
function holdUp(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Answers each letter after work that nothing else gets done beside. */
function busyApp(milliseconds = 0): App {
  const app: App = new Hono<{ Variables: Variables }>();
  app.onError((_, http) => http.text('cut off', 400));
  return app.post('/', async (http) => {
    const letter = await http.req.text();
    holdUp(milliseconds);
    return http.text(`got ${letter.length}`);
  });
}

const limits: TimeLimits = { headers: 15_000, request: 30_000, check: 1000, finish: 300 };
const listening = (app: App) => listen(app, 0, '127.0.0.1', limits);

/** What arrives on a connection until it ends. */
async function untilEnd(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    text += error.code;
  });
  await once(socket, 'close');
  return text;
}

async function connected({ port }: Listening, bytes = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  if (bytes !== '') socket.write(bytes);
  return socket;
}

const answer = 'HTTP/1.1 200 OK';
const letter = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab';

describe('told to stop', () => {
  test('a server that is held up answers all who had sent a request by then, and tears none off', async () => {
    const server = await listening(busyApp(5));
    const sent = new Int32Array(new SharedArrayBuffer(4));
    const order: ClientsOrder = { port: server.port, ofEach: 12, sent };
    const clients = new Worker(new URL('./clients.fixture.ts', import.meta.url), {
      workerData: order,
    });
    await once(clients, 'message');
    const stopped = server.stop(50);
    clients.postMessage('send');
    // From here on nothing is read: what the clients send waits in the kernel.
    Atomics.wait(sent, 0, 0);
    holdUp(300);
    const [heard] = (await once(clients, 'message')) as [ClientsHeard];
    await stopped;
    const answers = heard.map((text) => text.split(answer).length - 1 || text);
    expect(answers).toEqual([...Array(24).fill(1), ...Array(12).fill(2)]);
    // Only the last answer of a connection may end it.
    for (const text of heard) expect(text.match(/connection: close/gi)).toHaveLength(1);
    for (const text of heard) expect(text).toMatch(/connection: close.*got 60$/is);
  });

  test('answers what is being worked on and what comes on an open connection meanwhile', async () => {
    const { promise: release, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const app = busyApp().get('/slow', async (http) => {
      begin();
      await release;
      return http.text('done');
    });
    const server = await listening(app as App);
    const slow = await connected(server, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
    const other = await connected(server, letter.slice(0, 20));
    const ends = [slow, other].map(untilEnd);
    await begun;
    const stopped = server.stop(0);
    other.write(letter.slice(20));
    finish();
    await stopped;
    const [first, second] = await Promise.all(ends);
    expect(first).toMatch(/^HTTP\/1.1 200 OK.*connection: close.*done$/is);
    expect(second).toMatch(/^HTTP\/1.1 200 OK.*connection: close.*got 2$/is);
  });

  test('ends silent connections without a word, and waits for unfinished ones only so long', async () => {
    const server = await listening(busyApp());
    const silent = await connected(server);
    const unfinished = await connected(server, letter.slice(0, -1));
    const order: string[] = [];
    const ends = [
      untilEnd(silent).then((text) => order.push(`silent ${text}`)),
      untilEnd(unfinished).then(() => order.push('unfinished')),
    ];
    await server.stop(0);
    await Promise.all(ends);
    expect(order).toEqual(['silent ', 'unfinished']);
    await expect(connected(server)).rejects.toThrow('ECONNREFUSED');
  });
});
