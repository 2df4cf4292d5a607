import { defineCE, expect, fixture, html } from '@open-wc/testing';
import { ApiError, NetworkError } from '@through-train/client';
import { LitElement } from 'lit';
import { until } from './change-in.fixture.js';
import { Loading } from './loading.js';

class Host extends LitElement {
  readonly loading = new Loading<string>(this);

  override render() {
    const { state, value, wait } = this.loading;
    return html`${state} ${value} ${wait}`;
  }
}
const tag = defineCE(Host);

const host = async (): Promise<Host> => {
  const element = document.createElement(tag) as Host;
  return fixture<Host>(html`${element}`);
};

/** A promise and the ends of it. */
function open<T>() {
  let [resolve, reject]: [(value: T) => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

describe('loading', () => {
  it('never lets an earlier answer overwrite a later one', async () => {
    const { loading } = await host();
    const [slow, fast] = [open<string>(), open<string>()];
    const first = loading.run(() => slow.promise);
    const second = loading.run(() => fast.promise);
    fast.resolve('later');
    await second;
    slow.resolve('earlier');
    await first;
    expect(loading.value).to.equal('later');
  });

  it('shows nothing at first, and a skeleton once waiting is noticeable', async () => {
    const element = await host();
    const { promise, resolve } = open<string>();
    const run = element.loading.run(() => promise);
    expect(element.loading.wait).to.equal('short');
    await until(element.renderRoot, () => element.loading.wait !== 'short');
    expect(element.loading.wait).to.equal('noticeable');
    resolve('here');
    await run;
    expect(element.loading.wait).to.equal('short');
  });

  it('tries again by itself after the time the server asked for', async () => {
    const element = await host();
    const { loading } = element;
    let calls = 0;
    await loading.run(async () => {
      calls += 1;
      if (calls === 1) throw new ApiError('too-many-requests', 'wait', { retryAfter: 1 });
      return 'here';
    });
    expect(loading.state).to.equal('failed');
    expect(loading.countdown.seconds).to.equal(1);
    await until(element.renderRoot, () => loading.state === 'done');
    expect(loading.value).to.equal('here');
  });

  it('tries again when the network comes back', async () => {
    const element = await host();
    const { loading } = element;
    let connected = false;
    await loading.run(async () => {
      if (!connected) throw new NetworkError('network', 'gone');
      return 'here';
    });
    connected = true;
    dispatchEvent(new Event('online'));
    await until(element.renderRoot, () => loading.state === 'done');
    expect(loading.value).to.equal('here');
  });

  it('stops with its element', async () => {
    const element = await host();
    let aborted = false;
    void element.loading.run(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(signal.reason);
          });
        }),
    );
    element.remove();
    expect(aborted).to.equal(true);
    expect(element.loading.state).to.equal('idle');
  });
});
