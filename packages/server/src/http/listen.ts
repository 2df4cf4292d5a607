import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { HttpProblem } from '../problem.js';
import type { App } from './context.js';
import { Shutdown } from './shutdown.js';
import { repeatedHeader } from './single-headers.js';

const defaultGrace = 200;

/** A server that listens. */
export interface Listening {
  /** The port it got, when any was asked for. */
  readonly port: number;
  /**
   * Takes no more requests, answers those that were sent, then resolves: within seven seconds. On a
   * connection at rest it listens for `grace` milliseconds more (default 200).
   */
  readonly stop: (grace?: number) => Promise<void>;
}

/** How long a sender may take, in milliseconds. */
export interface TimeLimits {
  /** For the whole request. */
  readonly request: number;
  /** For its headers, and for a connection on which nothing is ever sent. */
  readonly headers: number;
  /** How often that is looked at: the longest that a limit is exceeded. */
  readonly check: number;
  /** For what was begun when the server is told to stop. */
  readonly finish: number;
}

// Slow senders are cut off rather than waited for.
const timeLimits: TimeLimits = { request: 30_000, headers: 15_000, check: 2_000, finish: 5_500 };

/** Refuses what two readers would read differently, before anything else looks at it. */
function refuseRepeated(name: string, response: ServerResponse): void {
  const problem = new HttpProblem('malformed-request', {
    detail: `The header ${name} may be given once.`,
  });
  response.writeHead(problem.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(JSON.stringify(problem.toBody(randomUUID())));
}

const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Says what is wrong with bytes that are no request. Node would close at once, and a connection that
 * is closed while something lies unread takes the answer with it.
 */
function answerNoRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET') socket.destroy();
  // What follows the bytes that were no request is none either.
  if (!socket.writable) return;
  const status = statusLines[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  // What is still on its way is read and thrown away, for a moment.
  socket.resume();
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** Serves an application; rejects when the port cannot be had. */
export function listen(
  app: App,
  port: number,
  host: string,
  limits: TimeLimits = timeLimits,
): Promise<Listening> {
  const answer = getRequestListener(app.fetch);
  const server = createServer({
    requestTimeout: limits.request,
    headersTimeout: limits.headers,
    connectionsCheckingInterval: limits.check,
    keepAliveTimeout: 10_000,
    // Room for a whole letter of 8,000 characters in the query for similar ones.
    maxHeaderSize: 88 * 1024,
  });
  // Node would else close on whoever closes its own side after a request, as netcat and some proxies do,
  // and only an answer that is there by then would arrive. It has no option for this.
  Object.assign(server, { httpAllowHalfOpen: true });
  const shutdown = new Shutdown(server, limits.finish);
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    if (shutdown.turn) await shutdown.turn;
    const repeated = repeatedHeader(request);
    if (repeated === undefined) await answer(request, response);
    else refuseRepeated(repeated, response);
  });
  server.on('clientError', answerNoRequest);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve({ port: taken, stop: (grace = defaultGrace) => shutdown.run(grace) });
    });
  });
}
