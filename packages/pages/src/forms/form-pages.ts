import { Hono } from 'hono';
import type { PageEnv } from '../api.js';
import { serveStyles } from '../styles.js';
import { mountLetterForm } from './letter/write.js';
import type { FormsOptions } from './options.js';
import { formStyle, formStylePath } from './page/style.js';
import { mountPublished } from './published/published.js';
import { mountTrackingForm } from './tracking/track.js';

/** What citizens use where no script runs: plain forms, answered with pages. */
export function formPages(options: FormsOptions): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  mountLetterForm(app, options);
  mountTrackingForm(app, options);
  mountPublished(app, options);
  serveStyles(app, { [formStylePath]: formStyle });
  return app;
}
