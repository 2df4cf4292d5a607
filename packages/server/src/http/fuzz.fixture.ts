import type { SeededRandom } from '../demonstration/seeded-random.js';
import { letter } from './test-server.fixture.js';

/** A request that nobody would make, or nearly the one that somebody would. */
export interface OddRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface Route {
  readonly method: string;
  readonly path: string;
}

const number = '430682-20261123-00001-0';

/** What stands in the place of anything: near misses, other types, other characters, other sizes. */
const odd = [
  ...['', ' ', '0', '-1', '1e999', 'NaN', 'null', 'true', '[]', '{}', '"', "'", '%', '%zz', '\\'],
  ...['x', 'linxiang', 'hunan', 'constructor', '__proto__', 'toString', '..', '../..', '//', '.'],
  ...[number, '430682-20261123-00001-X', '7K3M-9QPZ-0V4R-T2XW', '2026-02-30', '9999-12-31'],
  ...['电梯', '\u0000', '\u202e', '\ud83d', '\ufeff', 'a\r\nb', '𝟏𝟑𝟖', '％', '<script>', '{{7*7}}'],
  ...[
    'a'.repeat(65),
    'a'.repeat(201),
    '长'.repeat(4001),
    '1'.repeat(400),
    'WyJuZXdlc3QiLG51bGwsMV0',
  ],
];
const parameters = [
  ...['q', 'cursor', 'lang', 'limit', 'sort', 'state', 'scope', 'from', 'to', 'kind', 'column'],
  ...['text', 'site', 'origin', 'element', 'version', 'policy', 'page', 'url', 'recipe', 'queue'],
  ...['number', 'category', 'mailbox', 'title', 'body', 'handling', 'phone', 'fallback', 'width'],
];
const headerNames = [
  ...['authorization', 'idempotency-key', 'if-none-match', 'origin', 'referer', 'cookie', 'range'],
  ...['accept', 'accept-encoding', 'accept-language', 'x-forwarded-for', 'x-forwarded-proto'],
  ...['sec-fetch-site', 'forwarded', 'content-type'],
];
const types = [
  ...['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
  ...['multipart/form-data', 'text/plain', 'application/json; charset=utf-16', ''],
];
const formFields = [
  ...['_charset_', 'lang', 'key', 'step', 'title', 'body', 'kind', 'mailboxId', 'place', 'phone'],
  ...['number', 'queryCode', 'token', 'action', 'text', 'grade', 'anonymous', 'categoryId'],
];
const commands = [
  ...['accept', 'reject', 'assign', 'claim', 'reply', 'publish', 'redact', 'merge', 'supervise'],
  ...['extend', 'nothing'],
];

/** Headers take bytes, not characters. */
const headerValue = (text: string): string =>
  Buffer.from(text.replace(/[\0\r\n]/g, ''), 'utf8')
    .toString('latin1')
    .slice(0, 2000);

function mutated(random: SeededRandom, value: unknown, depth = 0): unknown {
  if (random.chance(0.12)) return random.pick([...odd, 0, -1, 1e21, null, true, [], {}, [[]]]);
  if (Array.isArray(value)) return value.map((each) => mutated(random, each, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(0.05))
    .map(([key, inner]) => [key, mutated(random, inner, depth + 1)]);
  if (random.chance(0.1)) entries.push([random.pick(odd), random.pick(odd)]);
  return Object.fromEntries(entries);
}

function jsonOf(random: SeededRandom): string {
  const whole = random.pick<unknown>([
    letter(),
    letter({ anonymous: true, categoryId: 'lifts', answers: { trapped: 'no' } }),
    { number, queryCode: '7K3M-9QPZ-0V4R-T2XW' },
    { username: 'clerk', password: 'wrong password' },
    { device: 'a'.repeat(32) },
    { grade: 1, reason: '没有解决' },
    { text: '补充说明' },
    { action: random.pick(commands), reason: '理由', unitId: 'linxiang-housing' },
  ]);
  const text = JSON.stringify(mutated(random, whole));
  return random.chance(0.1) ? text.slice(0, random.int(0, text.length)) : text;
}

function formOf(random: SeededRandom, type: string): string {
  const fields = Array.from({ length: random.int(0, 12) }, () => [
    random.chance(0.9) ? random.pick(formFields) : random.pick(odd),
    random.pick([...odd, 'complaint', 'linxiang-mayor', '430682', 'gbk', 'utf-8']),
  ]) as [string, string][];
  if (!type.startsWith('multipart')) return new URLSearchParams(fields).toString();
  const parts = fields.map(
    ([name, value]) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"${random.chance(0.05) ? '; filename="a"' : ''}\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}${random.chance(0.9) ? '--x--\r\n' : ''}`;
}

/** A request to one of the routes, made by chance. */
export function oddRequest(random: SeededRandom, routes: readonly Route[]): OddRequest {
  const route = random.pick(routes);
  const usual = { ':site': 'linxiang', ':number': number } as Record<string, string>;
  const path = route.path
    .replaceAll(/:\w+(\{[^}]*\})?/g, (name) => {
      const known = usual[name];
      return known && random.chance(0.7)
        ? known
        : encodeURIComponent(random.pick(odd).toWellFormed());
    })
    .replace(/\*$/, () =>
      random.pick(['', 'v1/loader.js', 'index.html', '%2e%2e/x', '%00', '%ff', 'a/b']),
    );
  const query = Array.from({ length: random.int(0, 4) }, () => {
    const name = random.chance(0.9) ? random.pick(parameters) : random.pick(odd).toWellFormed();
    const value = random.pick(odd).toWellFormed();
    return random.chance(0.9)
      ? `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
      : `${name}=${value}`.replace(/[^\x21-\x7e]/g, '%FF').replaceAll('#', '');
  }).join('&');
  const method = random.chance(0.9)
    ? route.method === 'ALL'
      ? random.pick(['GET', 'POST'])
      : route.method
    : random.pick(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
  const bodied = method !== 'GET' && method !== 'HEAD';
  const type = random.pick(types);
  const headers: Record<string, string> = {};
  if (random.chance(0.5)) headers['sec-fetch-site'] = 'same-origin';
  for (let at = random.int(0, 3); at > 0; at -= 1) {
    headers[random.pick(headerNames)] = headerValue(random.pick(odd));
  }
  if (bodied && type !== '') headers['content-type'] = type;
  const body = type.includes('json') ? jsonOf(random) : formOf(random, type);
  return {
    method,
    target: `${path.startsWith('/') ? path : `/${path}`}${query && `?${query}`}`,
    headers,
    body: bodied ? body.toWellFormed() : undefined,
  };
}
