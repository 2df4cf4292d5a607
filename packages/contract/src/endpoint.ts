import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';

/** Who may call: anybody, a citizen with a tracking token, or a signed-in official. */
export type Access = 'public' | 'tracking' | 'staff';

/**
 * One row of the endpoint table, from which the client's types, the server's routing and
 * validation, and OpenAPI derive.
 */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with `{name}` for each entry of `params`. */
  readonly path: `/v1/${string}`;
  readonly tag: 'sites' | 'appeals' | 'tracking' | 'staff';
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  /** Status of success; 204 has no answer. */
  readonly status: 200 | 201 | 204;
  readonly answer?: z.ZodMiniType;
  /** Takes an `Idempotency-Key` header and replays the stored answer for it. */
  readonly idempotent?: true;
  /** Problem codes beyond those any endpoint can give. */
  readonly problems: readonly ProblemCode[];
}

/** Keeps the literal types of a row. */
export const endpoint = <const E extends Endpoint>(row: E): E => row;

type Field<E, K extends string> = E extends Record<K, infer S extends z.ZodMiniType> ? S : never;

/** What the caller passes for path, query and body, and what comes back. */
export type ParamsOf<E> = [Field<E, 'params'>] extends [never]
  ? never
  : z.input<Field<E, 'params'>>;
export type QueryOf<E> = [Field<E, 'query'>] extends [never] ? never : z.output<Field<E, 'query'>>;
export type BodyOf<E> = [Field<E, 'body'>] extends [never] ? never : z.input<Field<E, 'body'>>;
export type AnswerOf<E> = [Field<E, 'answer'>] extends [never]
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer returns nothing
    void
  : z.output<Field<E, 'answer'>>;
