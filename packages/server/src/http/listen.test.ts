import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendBytes } from '../testing/sent-bytes.fixture.js';
import type { App, Variables } from './context.js';
import { type Listening, listen } from './listen.js';

const app: App = new Hono<{ Variables: Variables }>();
app.all('/', (http) => http.text('here'));
// What takes its time, such as a database of another process.
app.get('/after-the-end', async (http) => {
  const { socket } = (http.env as unknown as { incoming: IncomingMessage }).incoming;
  if (!socket.readableEnded) await once(socket, 'end');
  return http.text('answered');
});

let listening: Listening;
beforeAll(async () => {
  const limits = { headers: 200, request: 400, check: 50, finish: 300 };
  listening = await listen(app, 0, '127.0.0.1', limits);
});
afterAll(() => listening.stop(0));

/** What the server says to bytes, until it closes the connection. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(listening.port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text;
  });
  if (bytes !== '') socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

test.each([
  ['says nothing', '', ''],
  ['never ends its headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow:', 'HTTP/1.1 408 '],
  ['never sends its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1', 'HTTP/1.1 '],
])('a connection that %s is ended', async (_what, bytes, answer) => {
  expect((await raw(bytes)).startsWith(answer)).toBe(true);
});

test.each([
  'Host: x\r\nHost: y',
  'Host: x\r\nhost: x',
  'Host: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b',
  'Host: x\r\nOrigin: http://a.example\r\nOrigin: http://b.example',
  'Host: x\r\nIdempotency-Key: a\r\nIdempotency-Key: b',
  'Host: x\r\nContent-Type: text/plain\r\nContent-Type: application/json',
  'Host: x\r\nCookie: a=1\r\nCookie: b=2',
  'Host: x\r\nContent-Length: 0\r\nContent-Length: 1',
])('two headers where one is allowed are refused: %j', async (headers) => {
  expect(await raw(`GET / HTTP/1.1\r\n${headers}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
});

test('who closes its own side after the request gets the answer all the same', async () => {
  const request = 'GET /after-the-end HTTP/1.1\r\nHost: x\r\n\r\n';
  const { statuses, text } = await sendBytes(listening.port, Buffer.from(request));
  expect(statuses).toEqual([200]);
  expect(text).toMatch(/\r\n\r\nanswered$/);
});

test('who closes its own side before the request is whole is not waited for', async () => {
  const begun = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1';
  const patient = { headers: 60_000, request: 60_000, check: 50, finish: 300 };
  const other = await listen(app, 0, '127.0.0.1', patient);
  expect((await sendBytes(other.port, Buffer.from(begun))).text).not.toContain(' 500 ');
  await other.stop(0);
});

test('an address that is too long is told so, whatever is still on its way', async () => {
  const answer = await raw(`GET /${'a'.repeat(400_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test('who never finishes sending keeps a server that stops for a moment, not for ever', async () => {
  const patient = { headers: 60_000, request: 60_000, check: 50, finish: 300 };
  const stopping = await listen(app, 0, '127.0.0.1', patient);
  const sockets = [
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1',
    'GET / HTTP/1.1\r\nH',
  ];
  for (const bytes of sockets) {
    const socket = connect(stopping.port, '127.0.0.1').on('error', () => {});
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  }
  await stopping.stop(0);
});
