import type { Context, Hono } from 'hono';

/** What one request carries from middleware to handler. */
export interface Variables {
  requestId: string;
  /** Whether it came through a proxy that `TRUST_PROXY` does not name. */
  throughUntoldProxy: boolean;
  /** Headers that belong to the answer and go with every replay of it. */
  answerHeaders: Readonly<Record<string, string>> | undefined;
}
export type App = Hono<{ Variables: Variables }>;
export type Http = Context<{ Variables: Variables }>;
