import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Contestant } from './contestant.js';

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

/** Empty answers of the peers' own servers, so that none of them waits for a real one. */
const emptyAnswers: Record<string, unknown> = {
  '/api/comment': { errno: 0, errmsg: '', data: { page: 1, totalPages: 0, count: 0, data: [] } },
  '/api/v2/conf': { frontend_conf: {}, version: { app: 'Artalk', version: '2.9.1' } },
  '/api/v2/comments': { comments: [], count: 0, roots_count: 0, page: {} },
  '/api/v2/pages/pv': { pv: 1 },
  '/altcha/challenge': {},
};

/** One origin for every contestant: its page, its files gzipped alike, and what its API answers. */
export interface AssetServer extends AsyncDisposable {
  readonly url: string;
}

/**
 * Serves `/page/<index>` for each contestant.
 *
 * @param api address of a running Through Train server, which answers `/v1/`
 */
export async function serveContestants(
  contestants: readonly Contestant[],
  api: string,
): Promise<AssetServer> {
  const packed = new Map<string, Promise<Buffer>>();
  const once = (key: string, make: () => Promise<Buffer>) => {
    const known = packed.get(key) ?? make().then((body) => compress(body, { level: 9 }));
    packed.set(key, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const page = /^\/page\/(\d+)$/.exec(pathname)?.[1];
      if (page !== undefined) return await send(response, '.html', await pageOf(Number(page)));
      const folder = Object.entries(folders).find(([prefix]) => pathname.startsWith(prefix));
      if (folder) {
        const file = fileURLToPath(new URL(pathname.slice(folder[0].length), folder[1]));
        return await send(response, extname(file), await once(file, () => readFile(file)));
      }
      const empty = emptyAnswers[pathname];
      if (empty) return await send(response, '.json', await compress(JSON.stringify(empty)));
      if (!pathname.startsWith('/v1/')) return void response.writeHead(404).end();
      const answer = once(pathname + search, async () => {
        const answered = await fetch(api + pathname + search);
        return Buffer.from(await answered.arrayBuffer());
      });
      await send(response, '.json', await answer);
    } catch (error) {
      console.error(`${pathname}: ${error}`);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => close(server) };

  function pageOf(index: number): Promise<Buffer> {
    const contestant = contestants[index];
    if (!contestant) throw new Error(`There is no page ${index}.`);
    const { head, body } = contestant;
    return once(`page ${index}`, async () =>
      Buffer.from(`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>信箱</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>信箱</h1>
    ${body}
    <p>页脚</p>
  </body>
</html>
`),
    );
  }
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
