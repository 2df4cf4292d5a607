import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from './route.js';

const patience = 8000;

/** A server that listens. */
export interface Listening {
  /** The port it got, when any was asked for. */
  readonly port: number;
  /** Takes no more requests, finishes those in flight (for at most 8 seconds), then resolves. */
  readonly stop: () => Promise<void>;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection kept alive is idle as soon as its request in flight has been answered.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const giveUp = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves an application; rejects when the port cannot be had. */
export function listen(app: App, port: number, host: string): Promise<Listening> {
  const server = createServer(
    // Slow senders are cut off rather than waited for.
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 },
    getRequestListener(app.fetch),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve({ port: taken, stop: () => stop(server) });
    });
  });
}
