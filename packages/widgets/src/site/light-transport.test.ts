import { expect } from '@open-wc/testing';
import { isThroughTrainError, type ThroughTrainError } from '@through-train/client';
import { getSite, getTracking, supportAppeal } from '@through-train/contract';
import {
  connectionLost,
  json,
  never,
  problem,
} from '../appeal-view/fixtures/scripted-api.fixture.js';
import { linxiang } from '../appeal-view/fixtures/site.fixture.js';
import { lightTransport } from './light-transport.js';
import { hurriedClock, scriptedFetch } from './scripted-fetch.fixture.js';

const api = 'https://appeals.example';
const address = `${api}/v1/sites/linxiang`;
const transport = lightTransport(`${api}/`, 'linxiang');
const askSite = (signal?: AbortSignal) =>
  transport.call(getSite, { params: { site: 'linxiang' }, signal });
const site = () => json(linxiang);

let restore = () => {};
function scripted(...answers: Parameters<typeof scriptedFetch>) {
  const fetch = scriptedFetch(...answers);
  restore = fetch.restore;
  return fetch.left;
}
afterEach(() => {
  restore();
  globalThis.throughTrain = undefined;
});

/** What the loader asked for before the element was there. */
function early(answer: Promise<Response>): void {
  answer.catch(() => {});
  globalThis.throughTrain = { early: { [address]: answer } };
}

/** The error a call ends with. */
async function failureOf(call: Promise<unknown>): Promise<ThroughTrainError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isThroughTrainError(error)) throw error ?? new Error('It did not fail.');
  return error;
}

describe('what an element reads', () => {
  it('is what the loader asked for, once', async () => {
    const left = scripted(site);
    early(Promise.resolve(site()));
    expect((await askSite()).id).to.equal('linxiang');
    expect(left).to.have.lengthOf(0);
    await askSite();
    expect(left.map(({ url }) => url)).to.deep.equal([address]);
  });

  it('takes one plain request that says nothing of the reader', async () => {
    const left = scripted(site);
    await askSite();
    const [only] = left;
    expect(left).to.have.lengthOf(1);
    expect(only?.method).to.equal('GET');
    expect(only?.credentials).to.equal('omit');
    expect([...(only?.headers.keys() ?? [])]).to.deep.equal(['accept']);
  });

  it('is refused by a verdict, which nobody asks for twice', async () => {
    const left = scripted(() => problem('not-found', 404));
    const { name, status } = await failureOf(askSite());
    expect([name, status]).to.deep.equal(['ApiError', 404]);
    expect(left).to.have.lengthOf(1);
  });

  it('is refused when it is not what the API promises', async () => {
    const left = scripted(() => new Response('<h1>Welcome</h1>'));
    expect((await failureOf(askSite())).name).to.equal('MalformedAnswerError');
    expect(left).to.have.lengthOf(1);
  });

  it('is asked for again when the early request was cut', async () => {
    const left = scripted(site);
    early(connectionLost());
    expect((await askSite()).id).to.equal('linxiang');
    expect(left).to.have.lengthOf(1);
  });

  it('is asked for again when its body was cut', async () => {
    const body = () =>
      new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) });
    const left = scripted(() => new Response(body()), site);
    expect((await askSite()).id).to.equal('linxiang');
    expect(left).to.have.lengthOf(2);
  });

  it('is asked for three times more at most while the server fails', async () => {
    const left = scripted(() => problem('unavailable', 503));
    expect((await failureOf(askSite())).status).to.equal(503);
    expect(left).to.have.lengthOf(4);
  });

  it('is asked for three times more at most while there is no connection', async () => {
    const left = scripted(connectionLost);
    expect((await failureOf(askSite())).name).to.equal('NetworkError');
    expect(left).to.have.lengthOf(4);
  });

  it('waits in silence for a second that the server asks for', async () => {
    const left = scripted(() => problem('too-many-requests', 429, 1), site);
    const began = performance.now();
    await askSite();
    expect(performance.now() - began).to.be.at.least(990);
    expect(left).to.have.lengthOf(2);
  });

  it('is left alone when the server asks for more, which the reader is told', async () => {
    const left = scripted(() => problem('too-many-requests', 429, 20));
    expect((await failureOf(askSite())).retryAfter).to.equal(20);
    expect(left).to.have.lengthOf(1);
  });

  it('is given up after 15 seconds, and not asked for again', async () => {
    const left = scripted(never);
    const restoreClock = hurriedClock();
    early(never());
    const waiting = [failureOf(askSite()), failureOf(askSite())];
    restoreClock();
    for (const { name } of await Promise.all(waiting)) expect(name).to.equal('TimeoutError');
    expect(left).to.have.lengthOf(1);
    expect(left[0]?.signal.aborted).to.equal(true);
  });

  it('is given up when nobody wants it any more', async () => {
    const left = scripted(never);
    const abort = new AbortController();
    early(never());
    const waiting = [askSite(abort.signal), askSite(abort.signal)];
    abort.abort();
    for (const each of await Promise.allSettled([...waiting, askSite(abort.signal)])) {
      expect(each.status === 'rejected' && each.reason.name).to.equal('AbortError');
    }
    expect(left.every(({ signal }) => signal.aborted)).to.equal(true);
  });
});

describe('what needs more than a plain request', () => {
  it('is sent by the client with a key', async () => {
    const left = scripted(
      () => problem('unavailable', 503),
      () => json({ supports: 7 }),
    );
    const call = {
      params: { number: '430682-20261123-00042-3' },
      body: { device: 'a'.repeat(16) },
    };
    expect((await transport.call(supportAppeal, call)).supports).to.equal(7);
    const keys = left.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
    expect(keys).to.deep.equal([keys[0], keys[0]]);
  });

  it('is read by the client where it is one citizen’s', async () => {
    const left = scripted(() => problem('token-invalid', 401));
    await failureOf(transport.call(getTracking, { token: 'secret' }));
    expect(left.map(({ headers }) => headers.get('authorization'))).to.deep.equal([
      'Bearer secret',
    ]);
  });
});
