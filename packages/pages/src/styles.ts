import type { Hono } from 'hono';
import type { PageEnv } from './api.js';

/** Serves style sheets by their paths. */
export function serveStyles(app: Hono<PageEnv>, styles: Readonly<Record<string, string>>): void {
  for (const [path, css] of Object.entries(styles)) {
    app.get(path, (http) =>
      http.body(css, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'no-cache',
      }),
    );
  }
}
