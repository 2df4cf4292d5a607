import type { Dependencies } from '../dependencies.js';
import type { App } from '../http/context.js';
import type { LimitedWork } from '../http/request-limit.js';
import { mountLetterForm } from './letter/write.js';
import { formStyle, formStylePath } from './page/style.js';
import { mountPublished } from './published/published.js';
import { mountTrackingForm } from './tracking/track.js';

/** Mounts what citizens use where no script runs: plain forms, answered with pages. */
export function mountForms(app: App, dependencies: Dependencies, doWork: LimitedWork): void {
  mountLetterForm(app, dependencies);
  mountTrackingForm(app, dependencies);
  mountPublished(app, dependencies, doWork);
  app.get(formStylePath, (http) =>
    http.body(formStyle, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );
}
