import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, connectionLost, type Fault } from './faults.js';

/** A request to the API that came through. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | undefined;
  /** What the server answered, whether or not it arrived; undefined when it was never asked. */
  answer?: Answer;
}

/**
 * What lies between a citizen and the server: passes everything on, and does to the API's answers
 * what it was told. Pages are served from here as well, so that the page's script asks it for data.
 */
export class FaultyLine implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly #pages = new Map<string, string>();
  readonly #upstream: string;
  readonly #asked = new Set<Promise<Answer>>();
  #faults: { readonly path: RegExp; readonly fault: Fault; left: number }[] = [];
  readonly #server = createServer((request, response) => {
    // Both ends may go away at any moment, here on purpose.
    this.#handle(request, response).catch(() => response.destroy());
  });

  private constructor(upstream: string) {
    this.#upstream = upstream;
  }

  static async before(upstream: string): Promise<FaultyLine> {
    const line = new FaultyLine(upstream);
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Serves a page of the county's at a path. */
  serve(path: string, html: string): void {
    this.#pages.set(path, html);
  }

  /** From now on `fault` happens to requests of the API whose path matches, `times` times. */
  fail(fault: Fault, { path = /^\/v1\//, times = Infinity } = {}): void {
    this.#faults.push({ path, fault, left: times });
  }

  /** From now on everything works again. */
  heal(): void {
    this.#faults = [];
  }

  /** As new: everything works, and what was seen is forgotten. */
  reset(): void {
    this.heal();
    this.seen.length = 0;
  }

  /** The requests that were seen of one path. */
  to(path: RegExp): Seen[] {
    return this.seen.filter((each) => path.test(each.path));
  }

  /** Resolves when the server has answered all that it was asked until now. */
  answered(): Promise<unknown> {
    return Promise.allSettled(this.#asked);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const page = this.#pages.get(new URL(url, this.url).pathname);
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const body = await bodyOf(request);
    const forward = () => {
      const asked = this.#forward(request, body);
      this.#asked.add(asked);
      return asked.finally(() => this.#asked.delete(asked));
    };
    if (!url.startsWith('/v1/')) return send(response, await forward());

    const key = request.headers['idempotency-key'];
    const seen: Seen = { method, path: url, idempotencyKey: key ? String(key) : undefined };
    this.seen.push(seen);
    const found = this.#faults.find(({ path, left }) => left > 0 && path.test(url));
    if (found) found.left -= 1;
    const ask = async () => {
      seen.answer = await forward();
      return seen.answer;
    };
    const answer = await (found ? found.fault(ask) : ask());
    if (answer === connectionLost) response.destroy();
    else send(response, answer);
  }

  async #forward(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const { method = 'GET', url = '/', headers } = request;
    const passed = Object.entries(headers).filter(
      ([name]) => !/^(host|connection|content-length|accept-encoding)$/.test(name),
    );
    const response = await fetch(this.#upstream + url, {
      method,
      headers: Object.fromEntries(passed) as Record<string, string>,
      redirect: 'manual',
      body: body.length > 0 ? new Uint8Array(body) : null,
    });
    const kept = [...response.headers].filter(
      ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name),
    );
    return {
      status: response.status,
      headers: Object.fromEntries(kept),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function send(response: ServerResponse, { status, headers, body, broken }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  if (!broken) {
    response.end(body);
    return;
  }
  // The length was promised and is not kept.
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
