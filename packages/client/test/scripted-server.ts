import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { type ClientOptions, createClient } from '../src/index.js';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface SeenRequest {
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
    seen.push({ method, url, headers, body });
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

export const cut: Answer = (request) => request.socket.destroy();
export const hang: Answer = () => undefined;

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
