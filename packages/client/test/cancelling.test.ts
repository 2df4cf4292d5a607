import { describe, expect, test, vi } from 'vitest';
import { isThroughTrainError } from '../src/index.js';
import {
  type Answer,
  answerWith,
  baseUrl,
  client,
  failure,
  hang,
  hangingBody,
  json,
  problem,
  seen,
} from './scripted-server.js';
import { submission } from './submission.js';

const stopped = (): AbortSignal => {
  const stop = new AbortController();
  stop.abort();
  return stop.signal;
};
const stopping =
  (stop: AbortController, answer: Answer): Answer =>
  (request, response) => {
    answer(request, response);
    setTimeout(() => stop.abort(), 30);
  };

/** The client as it is in this runtime, or in one that cannot combine signals. */
async function clientIn(runtime: string) {
  if (runtime === 'this runtime') return client();
  vi.resetModules();
  vi.stubGlobal('AbortSignal', class {});
  const { createClient } = await import('../src/index.js');
  vi.unstubAllGlobals();
  return createClient({ baseUrl, site: 'linxiang' });
}

describe.each(['this runtime', 'a browser before 2023'])('in %s', (runtime) => {
  test('a call that is cancelled before it begins sends nothing', async () => {
    answerWith(json(200, { items: [] }));
    const { sites } = await clientIn(runtime);
    const error = await failure(sites.list({ signal: stopped() }));
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(0);
  });

  test.each([
    ['while the headers hang', hang],
    ['while the body hangs', hangingBody],
    ['while it waits to be repeated', problem(503, 'unavailable', {}, { 'retry-after': '20' })],
  ])('%s: the call rejects at once with AbortError', async (_, answer) => {
    const { appeals } = await clientIn(runtime);
    const stop = new AbortController();
    answerWith(stopping(stop, answer));
    const began = performance.now();
    const error = await failure(appeals.submit(submission, { signal: stop.signal }));
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(isThroughTrainError(error)).toBe(false);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(seen).toHaveLength(1);
  });
});

test('the reason that the caller gave is what the call rejects with', async () => {
  const stop = new AbortController();
  const reason = new Error('The reader went on.');
  answerWith(() => stop.abort(reason));
  expect(await failure(client().sites.list({ signal: stop.signal }))).toBe(reason);
});

test('a hook that hangs does not hold a cancelled call', async () => {
  const stop = new AbortController();
  const hooks = { beforeRequest: [() => new Promise<void>(() => stop.abort())] };
  const error = await failure(client({ hooks }).sites.list({ signal: stop.signal }));
  expect(error).toMatchObject({ name: 'AbortError' });
});
