import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { HttpProblem } from '../problem.js';
import { pointer, validate } from './validation.js';

/** Room for a whole letter of 8,000 characters, escaped, in the question for similar ones. */
const longestQuery = 80 * 1024;
const mostParameters = 100;
/** A name of 253 characters (RFC 1035) with the dot at its end, and a port. Pages repeat it. */
const longestHost = 260;

const atMost = (length: number) => z.optional(z.string().check(z.maxLength(length)));

/**
 * What may stand in the address of whatever is not in the endpoint table: the plain forms, the pages
 * for webmasters, the files. A parameter that is not named here may have 1,000 characters.
 */
const PageQuery = z.catchall(
  z.object({
    /** The longest tag that RFC 5646 expects software to take. */
    lang: atMost(35),
    cursor: atMost(200),
    /** Addresses of pages. */
    page: atMost(2000),
    url: atMost(2000),
    origin: atMost(2000),
    /** A whole `Content-Security-Policy`. */
    policy: atMost(4000),
  }),
  z.string().check(z.maxLength(1000)),
);

/** The parameters of an address. The first of equal names counts where a page is asked for. */
function parametersOf(url: string): [name: string, value: string][] {
  const start = url.indexOf('?');
  if (start < 0) return [];
  const query = url.slice(start + 1);
  const parameters = query.length > longestQuery ? [] : [...new URLSearchParams(query)];
  if (query.length > longestQuery || parameters.length > mostParameters) {
    throw new HttpProblem('malformed-request', {
      detail: `A query may have ${longestQuery} bytes and ${mostParameters} parameters.`,
    });
  }
  return parameters;
}

/**
 * Refuses an address that no page and no program here would make, before anything looks at it.
 *
 * @throws HttpProblem `malformed-request` for the host or the query as a whole, `invalid` for one
 * parameter
 */
export const boundAddress: MiddlewareHandler = async function boundAddress(http, next) {
  // Of a Host that is none, such as 127.0.00.0.1, nothing can be made that pages need of it.
  const host = URL.parse(http.req.url)?.host;
  if (host === undefined || host.length > longestHost) {
    throw new HttpProblem('malformed-request', { detail: 'The header Host names no host.' });
  }
  const parameters = parametersOf(http.req.url);
  // Rows of the endpoint table have schemas of their own, which are read with the row.
  if (parameters.length > 0 && !http.req.path.startsWith('/v1/')) {
    for (const parameter of parameters) validate(PageQuery, Object.fromEntries([parameter]));
  }
  await next();
};

/** The validated query of a request; every parameter at most once, none that the row has not. */
export function readQuery(schema: z.ZodMiniType | undefined, url: string): unknown {
  const given = parametersOf(url);
  const names = new Set<string>();
  for (const [name] of given) {
    if (names.has(name)) {
      const error = { path: pointer([name]), code: 'repeated', message: 'may be given once' };
      throw new HttpProblem('invalid', { errors: [error] });
    }
    names.add(name);
  }
  // Built from entries, so that a parameter called __proto__ is a parameter like any other.
  const value = Object.fromEntries(given);
  const result = validate(schema ?? z.strictObject({}), value);
  return schema ? result : undefined;
}
