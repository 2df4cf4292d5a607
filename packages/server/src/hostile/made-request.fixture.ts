import { damaged, oddText, valueNamed } from './hostile-values.fixture.js';
import { jsonOf, jsonSchemaOf } from './json-of-schema.fixture.js';
import type { RequestKind } from './request-kinds.fixture.js';
import type { SeededRandom } from './seeded-random.fixture.js';

/** What exists, so that requests get beyond the first check. */
export interface World {
  readonly host: string;
  readonly known: Readonly<Record<string, readonly string[]>>;
  /** Tokens that are valid, of citizens and of officials. */
  readonly tokens: { readonly tracking: readonly string[]; readonly staff: readonly string[] };
}

const methods = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'QUERY', 'TRACE'];
const largest = 520 * 1024;

/** A whole request as it goes over the wire. */
export function madeRequest(random: SeededRandom, kind: RequestKind, world: World): Buffer {
  const method = kind.method === 'ALL' || random.chance(0.05) ? random.pick(methods) : kind.method;
  const path = pathOf(random, kind.pattern, world);
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(random, kind, world);
  const headers = headersOf(random, kind, world);
  const chunked = random.chance(0.05);
  if (body) {
    headers.push(['Content-Type', body.type]);
    headers.push(chunked ? ['Transfer-Encoding', 'chunked'] : lengthOf(body));
  }
  const target = `${path}${queryOf(random, kind, world)}`;
  let head = `${method} ${target} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
  if (random.chance(0.08)) head = damaged(random, head);
  const sent = body ? (chunked ? inChunks(body) : body.bytes) : Buffer.alloc(0);
  return Buffer.concat([Buffer.from(`${head}\r\n`, 'latin1'), sent]);
}

const lengthOf = ({ bytes }: Body): [string, string] => ['Content-Length', String(bytes.length)];

const inChunks = ({ bytes }: Body): Buffer =>
  Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from(bytes.length > 0 ? '\r\n0\r\n\r\n' : '\r\n'),
  ]);

/** Escaped as browsers do it, or as they never would. */
function escaped(random: SeededRandom, text: string): string {
  if (random.chance(0.9)) return encodeURIComponent(text.toWellFormed());
  if (random.chance(0.5))
    return Buffer.from(text)
      .toString('latin1')
      .replace(/[\0\s]/g, '%20');
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

const files = ['', 'index.html', 'v1/loader.js', '0.1.0/loader.js', 'builder.js', 'a/b'];

function pathOf(random: SeededRandom, pattern: string, { known }: World): string {
  const path = pattern
    .replace(/:(\w+)(?:\{[^}]*(?:\{[^}]*\}[^}]*)*\})?/g, (_, name: string) =>
      escaped(random, valueNamed(random, name, known)),
    )
    .replaceAll('*', () =>
      random.chance(0.5) ? random.pick(files) : escaped(random, oddText(random)),
    );
  if (random.chance(0.06)) return damaged(random, path).replace(/[\0\s]/g, '%09');
  return random.chance(0.03) ? `/${escaped(random, oddText(random))}` : path;
}

function queryOf(random: SeededRandom, { query }: RequestKind, { known }: World): string {
  if (random.chance(0.35)) return '';
  const names = [...query, 'lang'].filter(() => random.chance(0.4));
  if (random.chance(0.1)) names.push(oddText(random));
  if (random.chance(0.04)) names.push(...names);
  const pairs = names.map(
    (name) => `${escaped(random, name)}=${escaped(random, valueNamed(random, name, known))}`,
  );
  if (random.chance(0.02)) pairs.push(`x=${'a'.repeat(random.int(100, 60_000))}`);
  return `?${random.chance(0.05) ? damaged(random, pairs.join('&')).replace(/[\0\s]/g, '+') : pairs.join('&')}`;
}

function headersOf(
  random: SeededRandom,
  { endpoint }: RequestKind,
  { host, tokens }: World,
): [string, string][] {
  const access = endpoint?.access ?? 'public';
  const needed = access === 'public' ? random.pick(['tracking', 'staff'] as const) : access;
  const usual: [string, () => string][] = [
    ['Authorization', () => `Bearer ${random.pick(tokens[needed])}`],
    ['Cookie', () => `tt-staff=${random.pick(tokens.staff)}`],
    ['Origin', () => random.pick([`http://${host}`, 'https://www.linxiang.example', 'null'])],
    ['Referer', () => `http://${host}/forms/linxiang/appeals`],
    ['Sec-Fetch-Site', () => random.pick(['same-origin', 'cross-site', 'none'])],
    ['Idempotency-Key', () => `key-00000000000000${random.int(0, 99)}`],
    ['If-None-Match', () => random.pick(['*', 'W/"x"', '"a", "b"'])],
    ['Accept-Encoding', () => random.pick(['gzip', 'br;q=0', '*', 'gzip;q=x'])],
    ['Accept-Language', () => random.pick(['zh-CN', 'en;q=0.1'])],
    ['Range', () => random.pick(['bytes=0-10', 'bytes=-5', 'bytes=9-2', 'bytes=a'])],
    ['X-Forwarded-For', () => random.pick(['203.0.113.9', '::1', '[2001:db8::1]:9', 'unknown'])],
    ['X-Forwarded-Proto', () => random.pick(['https', 'http', 'x'])],
    ['Access-Control-Request-Method', () => 'POST'],
    ['Content-Encoding', () => 'gzip'],
  ];
  const chosen = usual
    .filter(([name]) => random.chance(access !== 'public' && name === 'Authorization' ? 0.9 : 0.2))
    .map(([name, value]): [string, string] => [
      name,
      random.chance(0.85) ? value() : oddText(random).replace(/[\0\r\n]/g, ' '),
    ]);
  const hosts = random.chance(0.96)
    ? [host]
    : [random.pick(['', 'x', 'localhost:1', '[::1]', 'a b'])];
  return [
    ...hosts.map((value): [string, string] => ['Host', value]),
    ['Connection', 'close'],
    ...chosen.map(([name, value]): [string, string] => [
      name,
      Buffer.from(value).toString('latin1').slice(0, 8000),
    ]),
  ];
}

interface Body {
  readonly type: string;
  readonly bytes: Buffer;
}

function bodyOf(random: SeededRandom, kind: RequestKind, world: World): Body {
  const made = kind.fields ? formBody(random, kind, world) : jsonBody(random, kind, world);
  const text = random.chance(0.12) ? damaged(random, made.text) : made.text;
  const whole = random.chance(0.01) ? text.repeat(3000).slice(0, largest) : text;
  const types = ['text/plain', '', 'application/json', 'multipart/form-data; boundary=', 'a/b; c'];
  return {
    type: random.chance(0.04) ? random.pick(types) : made.type,
    bytes: Buffer.from(whole, random.chance(0.95) ? 'utf8' : 'latin1'),
  };
}

function jsonBody(random: SeededRandom, { endpoint }: RequestKind, { known }: World) {
  const type = random.pick(['application/json', 'application/json; charset=utf-8']);
  const value = endpoint?.body
    ? jsonOf(random, jsonSchemaOf(endpoint.body), known)
    : { [oddText(random)]: oddText(random) };
  return { type, text: JSON.stringify(value) };
}

function formBody(random: SeededRandom, { fields = [] }: RequestKind, { known }: World) {
  const given = fields.map(([name, value]): [string, string] => [
    random.chance(0.01) ? oddText(random) : name,
    value !== '' && random.chance(0.9) ? value : valueNamed(random, name, known),
  ]);
  const isLetter = fields.some(([name]) => name === 'noticeVersion');
  if (isLetter && random.chance(0.9)) given.push(['step', valueNamed(random, 'step')]);
  if (random.chance(0.65)) {
    const text = given.map(([name, value]) => `${escaped(random, name)}=${escaped(random, value)}`);
    return { type: 'application/x-www-form-urlencoded', text: text.join('&') };
  }
  const boundary = random.pick(['x', '----WebKitFormBoundaryAbC', 'a b']);
  const parts = given.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const text = `${parts.join('')}--${boundary}--\r\n`;
  return { type: `multipart/form-data; boundary=${boundary}`, text };
}
