import { connect, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What the clients are told when they start. */
export interface ClientsOrder {
  readonly port: number;
  /** How many of each kind: on a new connection, on one used before, with two requests at once. */
  readonly ofEach: number;
  /** The requests are out when the first number in it is 1. */
  readonly sent: Int32Array;
}

/** What one client got until its connection ended: the answers, or the error's code. */
export type ClientsHeard = readonly string[];

const body = '一封信'.repeat(20);
const request = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.removeAllListeners('data');
  socket.removeAllListeners('error');
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.on('close', () => resolve(text));
  });
}

const write = (socket: Socket, text: string) =>
  new Promise<void>((resolve) => socket.write(text, () => resolve()));

/** Clients in a thread of their own, so that a server that is held up does not hold them up too. */
async function run({ port, ofEach, sent }: ClientsOrder): Promise<void> {
  const each = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: ofEach }, make));
  const used = await each(async () => {
    const socket = await connected(port);
    socket.write(request);
    await new Promise((resolve) => socket.once('data', resolve));
    return socket;
  });
  parentPort?.postMessage('ready');
  await new Promise((resolve) => parentPort?.once('message', resolve));
  const fresh = await each(() => connected(port));
  const atOnce = await each(() => connected(port));
  const sockets = [...fresh, ...used, ...atOnce];
  const all = Promise.all(sockets.map(heard));
  await Promise.all([...fresh, ...used].map((socket) => write(socket, request)));
  await Promise.all(atOnce.map((socket) => write(socket, request + request)));
  Atomics.store(sent, 0, 1);
  Atomics.notify(sent, 0);
  parentPort?.postMessage((await all) satisfies ClientsHeard);
}

await run(workerData);
