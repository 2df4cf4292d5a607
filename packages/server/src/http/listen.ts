import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { App } from './route.js';

const defaultGrace = 200;
const welcome = 1500;
const patience = 8000;

/** A server that listens. */
export interface Listening {
  /** The port it got, when any was asked for. */
  readonly port: number;
  /**
   * Takes no more requests, finishes those in flight (for at most 8 seconds), then resolves. It
   * waits until nobody has connected for `grace` milliseconds (default 200), then as long again for
   * those who are just asking.
   */
  readonly stop: (grace?: number) => Promise<void>;
}

/**
 * Waits until nobody has connected for `grace` milliseconds, at most 1.5 seconds. Node takes one
 * connection at a time out of the kernel's queue and answers in between, so a burst takes a while;
 * those still in the queue when listening ends would be cut off.
 */
async function untilQuiet(server: Server, grace: number): Promise<void> {
  const latest = performance.now() + welcome;
  let arrivals: number;
  const count = () => {
    arrivals += 1;
  };
  server.on('connection', count);
  do {
    arrivals = 0;
    await pause(grace);
  } while (arrivals > 0 && performance.now() < latest);
  server.off('connection', count);
}

async function stop(server: Server, grace: number): Promise<void> {
  // Whoever is answered from now on does not come back on the same connection.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Connection', 'close');
  });
  await untilQuiet(server, grace);
  // http's own close() would at once cut every connection without a request, also those whose
  // request has been sent and lies unread: that is a request in flight to whoever sent it.
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
  await pause(grace);
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const giveUp = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
}

/** Serves an application; rejects when the port cannot be had. */
export function listen(app: App, port: number, host: string): Promise<Listening> {
  const server = createServer(
    {
      // Slow senders are cut off rather than waited for.
      requestTimeout: 30_000,
      headersTimeout: 15_000,
      keepAliveTimeout: 10_000,
      // Room for a whole letter of 4,000 characters in the query for similar ones.
      maxHeaderSize: 48 * 1024,
    },
    getRequestListener(app.fetch),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve({ port: taken, stop: (grace = defaultGrace) => stop(server, grace) });
    });
  });
}
