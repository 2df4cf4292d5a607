import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import type { Dependencies } from '../dependencies.js';
import { corsBySite } from './cors.js';
import { HttpProblem } from './problem.js';
import type { App, Http, Variables } from './route.js';

/** The longest reply, 8,000 characters in each of four parts, in UTF-8 and escaped. */
const largestBody = 512 * 1024;

function sendProblem(http: Http, problem: HttpProblem): Response {
  for (const [name, value] of Object.entries(problem.headers)) http.header(name, value);
  http.header('Cache-Control', 'no-store');
  return http.body(JSON.stringify(problem.toBody(http.get('requestId'))), problem.status, {
    'Content-Type': 'application/problem+json',
  });
}

/** An error of SQLite that says another process holds the writer's lock for too long. */
const isBusy = (error: Error): boolean =>
  'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;

function problemOf(error: Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (isBusy(error)) {
    return new HttpProblem('unavailable', { headers: { 'Retry-After': '1' }, cause: error });
  }
  return new HttpProblem('internal', {
    detail: 'Try again later, and quote the request id when you ask for help.',
    cause: error,
  });
}

/** The whole API as a Hono application. */
export function createApp(dependencies: Dependencies): App {
  const { log } = dependencies;
  const app: App = new Hono<{ Variables: Variables }>();

  app.use(async function identifyAndLog(http, next) {
    const started = performance.now();
    const requestId = randomUUID();
    http.set('requestId', requestId);
    http.header('X-Request-Id', requestId);
    await next();
    // Neither address nor query nor body: what citizens look for and write is theirs.
    const ms = Math.round(performance.now() - started);
    log.info({
      requestId,
      method: http.req.method,
      path: http.req.path,
      status: http.res.status,
      ms,
    });
  });
  app.use(secureHeaders({ crossOriginResourcePolicy: false, xFrameOptions: false }));
  app.use('/v1/*', corsBySite(dependencies));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (http, methods) =>
        sendProblem(
          http,
          new HttpProblem('method-not-allowed', { headers: { Allow: methods.join(', ') } }),
        ),
    }),
  );
  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        const detail = `A body may have at most ${largestBody / 1024} KiB.`;
        throw new HttpProblem('body-too-large', { detail });
      },
    }),
  );
  app.notFound((http) => sendProblem(http, new HttpProblem('not-found')));
  app.onError((error, http) => {
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ requestId: http.get('requestId'), err: error });
    return sendProblem(http, problem);
  });

  return app;
}
