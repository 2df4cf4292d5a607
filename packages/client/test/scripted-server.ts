import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect } from 'vitest';
import { type ClientOptions, createClient } from '../src/index.js';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface SeenRequest {
  /** When it was there, in milliseconds of `performance.now()`. */
  at: number;
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

let script: Answer[] = [];

/** What the server was asked in this test. */
export const seen: SeenRequest[] = [];

/** A real HTTP server that answers each request by the next entry of the script, then by the last. */
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    seen.push({ at: performance.now(), method, url, headers, body });
    const answer = script.length > 1 ? script.shift() : script[0];
    answer?.(request, response);
  });
});

export function answerWith(...answers: Answer[]): void {
  script = answers;
}

export const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };

export const problem = (status: number, code: string, more: object = {}, headers = {}): Answer =>
  json(
    status,
    { type: 'about:blank', title: code, status, code, requestId: 'r-1', ...more },
    headers,
  );

export const connectionLost: Answer = (request) => request.socket.destroy();
export const hang: Answer = () => undefined;

/** The headers and the first bytes, and then `next`. */
const begun =
  (next: (response: ServerResponse) => void): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
    response.write('{"items":', () => next(response));
  };
export const hangingBody = begun(() => undefined);
export const cutBody = begun((response) => response.destroy());

/** What a proxy or gateway says in the place of the API. */
export const page =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end(`<html><h1>${status}</h1></html>`);
  };

/** The error of a call that has to fail. */
export const failure = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => expect.fail(`It did not fail: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

export let baseUrl = '';

export const client = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, site: 'linxiang', ...options });

beforeEach(async () => {
  seen.length = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
