import type { AnswerOf, Endpoint, FieldError } from '@through-train/contract';
import type { Database, Transaction } from '@through-train/core/database/database.js';
import { once, type StoredAnswer } from '@through-train/core/privacy/kept-answers.js';
import * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.js';
import { HttpProblem } from '../problem.js';
import { AnswerCache, type PublicAnswer } from './answer-cache.js';
import { checkAnswer } from './answer-check.js';
import type { App, Http } from './context.js';
import { readQuery } from './query.js';
import { readBytes } from './request-body.js';
import { parseStrictJson } from './strict-json.js';
import { fieldErrorsOf } from './validation.js';

/** The key of a request, undefined when it has none. */
export function idempotencyKeyOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{16,128}$/.test(header)) {
    throw new HttpProblem('malformed-request', {
      detail: 'Idempotency-Key must be 16 to 128 visible ASCII characters, such as a random UUID.',
    });
  }
  return header;
}

type Parsed<E, K extends string> =
  E extends Record<K, infer S extends z.ZodMiniType> ? z.output<S> : undefined;

/** A validated request. */
export interface Call<E extends Endpoint, S = undefined, P = undefined> {
  readonly params: Parsed<E, 'params'>;
  readonly query: Parsed<E, 'query'>;
  readonly body: Parsed<E, 'body'>;
  /** Who asks, as `identify` found out. */
  readonly subject: S;
  /** What `prepare` took. */
  readonly prepared: P;
  /** For an idempotent endpoint the open transaction in which its answer is kept too. */
  readonly db: E extends { readonly idempotent: true } ? Transaction : Database;
  readonly now: Date;
  /** For headers of request and answer. */
  readonly http: Http;
}

/** A body that the schema of its row refuses. */
export interface RefusedBody<E extends Endpoint> {
  readonly params: Parsed<E, 'params'>;
  /** As it was sent. */
  readonly body: unknown;
  /** What the schema found wrong. */
  readonly errors: readonly FieldError[];
  readonly now: Date;
}

/** What a route adds to the rules of its row. */
export interface RouteRules<E extends Endpoint> {
  /** Finds what else is wrong with a refused body, so that everything is told at once. */
  readonly furtherErrors?: (refused: RefusedBody<E>) => Promise<readonly FieldError[]>;
}

/** How a route is handled. `identify` must reject who may not call; its id scopes their keys. */
export interface RouteOptions<E extends Endpoint, S, P = undefined> extends RouteRules<E> {
  readonly identify: (http: Http) => Promise<S>;
  /**
   * Takes what the request acts on before an answer that was kept for its key is looked up, and may
   * refuse it; in the transaction of the handler, which is given the result.
   */
  readonly prepare?: (call: Call<E, S>) => Promise<P>;
}

type Handler<E extends Endpoint, S, P = undefined> = (call: Call<E, S, P>) => Promise<AnswerOf<E>>;

// Lists must not outlive a decision to take an appeal down, so caches ask every time; with the ETag
// that costs a header.
const publicCaching = 'public, max-age=0, must-revalidate';

type Refuse = (body: unknown, errors: readonly FieldError[]) => Promise<readonly FieldError[]>;

async function readBody(
  endpoint: Endpoint,
  http: Http,
  furtherErrors: Refuse,
): Promise<{ bytes: ArrayBuffer; value: unknown }> {
  if (!endpoint.body) return { bytes: new ArrayBuffer(0), value: undefined };
  // Anything a form or a link can send without a preflight is refused.
  if (!/^application\/json\s*(;|$)/i.test(http.req.header('content-type') ?? '')) {
    throw new HttpProblem('unsupported-media-type', {
      detail: 'Send the body as Content-Type: application/json.',
      headers: { Accept: 'application/json' },
    });
  }
  const bytes = await readBytes(http);
  const body = parseStrictJson(bytes);
  const result = z.safeParse(endpoint.body, body, { reportInput: true });
  if (result.success) return { bytes, value: result.data };
  const errors = fieldErrorsOf(result.error);
  throw new HttpProblem('invalid', {
    errors: [...errors, ...(await furtherErrors(body, errors))],
  });
}

function readParams(endpoint: Endpoint, http: Http): unknown {
  if (!endpoint.params) return undefined;
  const result = z.safeParse(endpoint.params, http.req.param());
  // A path that cannot exist is a path where nothing is.
  if (!result.success) throw new HttpProblem('not-found');
  return result.data;
}

const isPublicRead = ({ method, access }: Endpoint): boolean =>
  method === 'GET' && access === 'public';

function sendPublic(http: Http, { headers, body, etag }: PublicAnswer): Response {
  for (const [name, value] of Object.entries(headers)) http.header(name, value);
  http.header('ETag', etag);
  http.header('Cache-Control', publicCaching);
  const wanted = http.req.header('if-none-match')?.split(',') ?? [];
  if (wanted.some((tag) => [etag, '*'].includes(tag.trim()))) return http.body(null, 304);
  return http.body(body, 200, { 'Content-Type': 'application/json' });
}

function sendPersonal({ status }: Endpoint, http: Http, { headers, body }: StoredAnswer): Response {
  for (const [name, value] of Object.entries(headers)) http.header(name, value);
  http.header('Cache-Control', 'no-store');
  if (status === 204) return http.body(null, 204);
  return http.body(body, status, { 'Content-Type': 'application/json' });
}

/**
 * Mounts one row of the endpoint table: path, method, validation, idempotency, caching and the form
 * of the answer come from the row, what happens from the handler.
 *
 * @example
 * route(app, dependencies, endpoints.getSite, async ({ params, db }) => readSite(db, params.site));
 */
export function route<E extends Endpoint>(
  app: App,
  dependencies: Dependencies,
  endpoint: E,
  handler: Handler<E, undefined>,
  rules?: RouteRules<E>,
): void;
export function route<E extends Endpoint, S extends { readonly id: string }, P = undefined>(
  app: App,
  dependencies: Dependencies,
  endpoint: E,
  handler: Handler<E, S, P>,
  options: RouteOptions<E, S, P>,
): void;
export function route<E extends Endpoint, S extends { readonly id: string }, P>(
  app: App,
  dependencies: Dependencies,
  endpoint: E,
  handler: Handler<E, S, P>,
  options?: Partial<RouteOptions<E, S, P>>,
): void {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const cache = new AnswerCache();
  app.on(endpoint.method, path, async (http) => {
    const params = readParams(endpoint, http);
    const subject = await options?.identify?.(http);
    const query = readQuery(endpoint.query, http.req.url);
    const { bytes, value } = await readBody(endpoint, http, async (body, errors) => {
      // The row decides the type of its parameters; TypeScript cannot follow that into `Parsed`.
      const given = params as Parsed<E, 'params'>;
      const now = dependencies.now();
      return (await options?.furtherErrors?.({ params: given, body, errors, now })) ?? [];
    });
    const now = dependencies.now();
    // The table's row decides each of these types; TypeScript cannot follow that into `Call<E, S>`.
    const callIn = (db: Database) =>
      ({ params, query, body: value, subject, db, now, http }) as unknown as Call<E, S>;
    const act = async (db: Database, prepared: P | undefined): Promise<StoredAnswer> => {
      const answer = await handler({ ...callIn(db), prepared: prepared as P });
      if (dependencies.checkAnswers) checkAnswer(endpoint, answer);
      return { headers: http.get('answerHeaders') ?? {}, body: JSON.stringify(answer) ?? '' };
    };
    const { db } = dependencies;
    if (isPublicRead(endpoint)) {
      return sendPublic(http, await cache.answer(db, http.req.url, now, () => act(db, undefined)));
    }
    if (!endpoint.idempotent) return sendPersonal(endpoint, http, await act(db, undefined));
    const key = idempotencyKeyOf(http.req.header('idempotency-key'));
    const answer = await db.transaction().execute(async (trx) => {
      const prepared = await options?.prepare?.(callIn(trx));
      if (key === undefined) return await act(trx, prepared);
      const scope = `${subject?.id ?? 'public'} ${endpoint.method} ${http.req.path}`;
      return await once(
        trx,
        dependencies.keys,
        { scope, key, body: new Uint8Array(bytes), now },
        () => act(trx, prepared),
      );
    });
    return sendPersonal(endpoint, http, answer);
  });
}
