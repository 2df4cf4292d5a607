import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ContestantsApi } from './api/contestants-api.js';
import type { Contestant } from './contestants/contestant.js';
import { pageOf } from './page.js';

const compress = promisify(gzip);
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const folders = {
  '/cdn/': new URL('../../node_modules/@through-train/widgets/cdn/', import.meta.url),
  '/npm/': new URL('../../node_modules/', import.meta.url),
};

/** Milliseconds that every API takes for an answer, whosever it is and whatever it asks its database. */
const answerTime = 50;

/** One origin for every contestant: its page, its files gzipped alike, and what its API answers. */
export interface AssetServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves `/page/<index>` for each contestant. */
export async function serveContestants(
  contestants: readonly Contestant[],
  api: ContestantsApi,
): Promise<AssetServer> {
  const packed = new Map<string, Promise<Buffer>>();
  const once = (key: string, make: () => Promise<string | Buffer>) => {
    const known = packed.get(key) ?? make().then((body) => compress(body, { level: 9 }));
    packed.set(key, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const { pathname, search } = address;
    try {
      const contestant = contestants[Number(/^\/page\/(\d+)$/.exec(pathname)?.[1])];
      if (contestant)
        return await send(response, '.html', await once(pathname, async () => pageOf(contestant)));
      const folder = Object.entries(folders).find(([prefix]) => pathname.startsWith(prefix));
      if (folder) {
        const file = fileURLToPath(new URL(pathname.slice(folder[0].length), folder[1]));
        return await send(response, extname(file), await once(file, () => readFile(file)));
      }
      const answer = api(address);
      if (!answer) throw new Error('There is nothing here.');
      const taken = pause(answerTime);
      const body = await once(pathname + search, () => answer);
      await taken;
      await send(response, '.json', body);
    } catch (error) {
      console.error(`${pathname}: ${error}`);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => close(server) };
}

async function send(response: ServerResponse, type: string, body: Buffer): Promise<void> {
  response
    .writeHead(200, {
      'Content-Type': types[type] ?? 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Timing-Allow-Origin': '*',
    })
    .end(body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
