import type { AskApi } from '@through-train/pages';
import type { App } from './context.js';

/**
 * Asks the API without leaving the process. What came with the caller's connection, their address
 * above all, is handed on, so that limits count for them and not for this server.
 */
export const askWithin =
  (app: App): AskApi =>
  async (http, path) =>
    app.request(new URL(path, http.req.url), { headers: { Accept: 'application/json' } }, http.env);
