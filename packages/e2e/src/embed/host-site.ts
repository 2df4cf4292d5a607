import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a website that embeds the elements. */
export interface HostPage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A website of another origin than the API's, until it is disposed of. */
export interface HostSite extends AsyncDisposable {
  readonly origin: string;
  /** Puts a page at a path, or another one in its place. */
  put(path: string, page: HostPage | string): string;
}

/** Starts a website on a free port, as a county's own web server would be. */
export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!page) return void response.writeHead(404).end();
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    response.writeHead(200, { ...type, ...page.headers }).end(page.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return `${origin}${path}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
