import type { AskApi } from '@through-train/pages';
import type { App, Http } from './context.js';

/** A page of this server, as far as a request that it makes has to know it. */
type Page = Pick<Parameters<AskApi>[0], 'get' | 'error'>;

/** What a request within the process carries beside what came with the caller's connection. */
interface Bindings {
  readonly askedBy?: Page;
}

/** The page that asks the API within this process; undefined for whoever asks from outside. */
export const askingPage = (http: Http): Page | undefined =>
  (http.env as Bindings | undefined)?.askedBy;

/**
 * Asks the API without leaving the process. What came with the caller's connection, their address
 * above all, is handed on, so that limits count for them and not for this server.
 */
export const askWithin =
  (app: App): AskApi =>
  async (http, path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Accept', 'application/json');
    const bindings: Bindings = { ...(http.env as object | undefined), askedBy: http };
    return await app.request(new URL(path, http.req.url), { ...init, headers }, bindings);
  };
