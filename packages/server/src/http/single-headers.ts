import type { IncomingMessage } from 'node:http';

/**
 * Headers that mean something only once. Node takes the first of two and a proxy before it may take
 * the last, so that each would see another request (RFC 9112 §3.2, RFC 9110 §5.3).
 */
const single = new Set([
  'host',
  'authorization',
  'content-type',
  'content-length',
  'cookie',
  'idempotency-key',
  'origin',
  'referer',
  'sec-fetch-site',
  'transfer-encoding',
  'x-forwarded-proto',
]);

/** The name of a header that came twice and must not, undefined when all is well. */
export function repeatedHeader({
  rawHeaders,
}: Pick<IncomingMessage, 'rawHeaders'>): string | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (!single.has(name)) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
