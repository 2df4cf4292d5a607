import { afterAll, beforeAll, expect, test } from 'vitest';
import { letter, startTestServer, type TestServer } from './test-server.fixture.js';

/** One way for a stranger's bytes into the server, filled with the worst of a given length. */
interface WorstCase {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: (length: number) => Record<string, string>;
  readonly body?: (length: number) => string;
  /** Added to the address. */
  readonly query?: (length: number) => string;
  /** The longest that gets in: headers and addresses end at 48 kB. */
  readonly longest: number;
}

const fill = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const body = 512 * 1024 - 200;
const head = 36 * 1024;

const form = (type: string, make: (length: number) => string): WorstCase => ({
  path: '/forms/linxiang/appeals',
  method: 'POST',
  headers: () => ({ 'Content-Type': type }),
  body: make,
  longest: body,
});
const multipart = (make: (length: number) => string) =>
  form('multipart/form-data; boundary=x', make);
const urlencoded = (make: (length: number) => string) =>
  form('application/x-www-form-urlencoded', make);
const json = (make: (length: number) => string): WorstCase => ({
  path: '/v1/sites/linxiang/appeals',
  method: 'POST',
  headers: () => ({ 'Content-Type': 'application/json' }),
  body: make,
  longest: body,
});
const part = 'Content-Disposition: form-data; name="title"';
const address = (path: string, query: (length: number) => string): WorstCase => ({
  path,
  query,
  longest: head,
});
const header = (name: string, make: (length: number) => string, path = '/v1/sites'): WorstCase => ({
  path,
  headers: (length) => ({ [name]: make(length) }),
  longest: head,
});

// Whatever reads what strangers send has its row here, with the text that it would go over again and
// again if it could.
const cases: Readonly<Record<string, WorstCase>> = {
  'multipart: lines that could name the encoding': multipart(fill('name="_charset_"\r\n')),
  'multipart: parts without content': multipart(fill(`--x\r\n${part}\r\n\r\n\r\n`)),
  'multipart: headers without an end': multipart((n) => `--x\r\n${fill(`${part}\r\n`)(n)}`),
  'multipart: a name without an end': multipart((n) => `--x\r\n${part}${fill('\\"')(n)}`),
  'multipart: what could end a part': multipart(
    (n) => `--x\r\n${part}\r\n\r\n${fill('\r\n--')(n)}`,
  ),
  'urlencoded: empty fields': urlencoded(fill('a&')),
  'urlencoded: equal signs': urlencoded(fill('=')),
  'urlencoded: escapes': urlencoded((n) => `title=${fill('%41')(n)}`),
  'urlencoded: references': urlencoded((n) => `title=${fill('&#12')(n)}`),
  'urlencoded: one long text': urlencoded((n) => `body=${fill('+1+')(n)}`),
  'JSON: white space': json((n) => `{"a"${fill(' ')(n)}:1}`),
  'JSON: unknown keys': json((n) => {
    const keys = Array.from({ length: Math.floor(n / 12) }, (_, at) => `"k${at}":1`);
    return `{${keys.join(',')}}`.slice(0, body);
  }),
  'JSON: one long key': json((n) => `{"${fill('k')(n)}":1}`),
  'JSON: escapes': json((n) => JSON.stringify({ title: fill('\\')(n / 2) })),
  'JSON: one long text': json((n) => JSON.stringify({ ...letter(), body: fill('1 - ')(n) })),
  'query: parameters': address('/v1/sites', fill('a&')),
  'query: other parameters': address('/v1/sites', (n) =>
    Array.from({ length: Math.floor(n / 7) }, (_, at) => `p${at}=`).join('&'),
  ),
  'a site to check': address('/embed/check', (n) => `site=${fill('a')(n)}`),
  'an address to check': address('/embed/check', (n) => `origin=${fill('http://')(n)}`),
  'the builder': address('/embed/', (n) => `page=${fill('a.')(n)}&policy=${fill('; ')(n / 8)}`),
  'words to search on a page': address('/forms/linxiang/list', (n) => `q=${fill('a+')(n)}`),
  'a cursor on a page': address('/forms/linxiang/list', (n) => `cursor=${fill('a')(n)}`),
  'a language': address('/forms/linxiang/list', (n) => `lang=${fill('zh-')(n)}`),
  'tags that are known': header('If-None-Match', (n) => `a${fill(' ')(n)}a`),
  'what can be accepted': header('Accept-Encoding', fill('gzip;q=0,')),
  'a token': header('Authorization', (n) => `Bearer ${fill('a.')(n)}`, '/v1/tracking'),
  'an official’s token': header('Authorization', (n) => `Bearer${fill(' ')(n)}a`, '/v1/staff/me'),
  cookies: header('Cookie', fill('a=b; '), '/v1/staff/me'),
  'an origin': header('Origin', (n) => `http://${fill('a.')(n)}`),
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function ask({ path, method = 'GET', ...worst }: WorstCase, length: number) {
  const query = worst.query ? `?${worst.query(length)}` : '';
  const response = await fetch(`${server.url}${path}${query}`, {
    method,
    headers: { Origin: server.url, ...worst.headers?.(length) },
    ...(worst.body && { body: worst.body(length) }),
  });
  return { status: response.status, text: await response.text() };
}

/** The quickest of three answers in milliseconds. */
async function quickest(worst: WorstCase, length: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const began = performance.now();
    await ask(worst, length);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

// Four times the bytes may take four times as long; sixteen times would be a square.
test.each(Object.entries(cases))('time grows as the bytes do: %s', async (_name, worst) => {
  const before = await quickest(worst, worst.longest / 4);
  const after = await quickest(worst, worst.longest);
  expect(after).toBeLessThan(Math.max(9 * before, 80));
});

test('no answer is much longer than what was sent, and none is a failure', async () => {
  for (const [name, worst] of Object.entries(cases)) {
    const { status, text } = await ask(worst, worst.longest);
    expect.soft(status, name).toBeLessThan(500);
    expect.soft(text.length, name).toBeLessThan(worst.longest + 64 * 1024);
  }
});

test('half a megabyte of unknown keys gets the first twenty named', async () => {
  const unknown = cases['JSON: unknown keys'];
  if (!unknown) throw new Error('The case is gone.');
  const { status, text } = await ask(unknown, body);
  expect(status).toBe(422);
  expect(JSON.parse(text).errors).toHaveLength(20);
  expect(JSON.parse(text).detail).toMatch(/first 20 of \d+/);
  expect(text.length).toBeLessThan(4096);
});
