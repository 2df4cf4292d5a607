import { isThroughTrainError } from '@through-train/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Countdown } from './countdown.js';

/** After this the reader sees that something is on its way; before it a skeleton would only flicker. */
const noticeable = 200;
/** After this a skeleton looks broken: say in words that it is slow. */
const long = 5000;

/**
 * Something an element loads, with what its reader should see meanwhile. An answer to an earlier
 * call never overwrites a later one. After `Retry-After`, and when the network comes back, it loads
 * again by itself.
 *
 * @example
 * readonly #page = new Loading<AppealPage>(this);
 * this.#page.run((signal) => transport.call(listAppeals, { params: { site }, query, signal }));
 */
export class Loading<T> implements ReactiveController {
  state: 'idle' | 'loading' | 'done' | 'failed' = 'idle';
  /** How long it has been loading: show nothing, a skeleton, or a sentence as well. */
  wait: 'short' | 'noticeable' | 'long' = 'short';
  /** The last value that arrived; it stays while the next one loads. */
  value: T | undefined;
  error: unknown;
  /** Seconds until it tries again by itself, 0 when it does not. */
  readonly countdown: Countdown;
  readonly #host: ReactiveControllerHost;
  #load: ((signal: AbortSignal) => Promise<T>) | undefined;
  #abort: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.countdown = new Countdown(host, () => this.retry());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retryAfterFailure);
    if (this.#load && this.state === 'idle') this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retryAfterFailure);
    if (this.state === 'loading') this.#settle('idle');
    this.#abort?.abort();
  }

  /** Starts to load. Resolves when it is over, one way or the other. */
  async run(load: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#load = load;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.countdown.stop();
    this.#settle('loading');
    this.#timers = [
      setTimeout(() => this.#waitIs('noticeable'), noticeable),
      setTimeout(() => this.#waitIs('long'), long),
    ];
    try {
      const value = await load(abort.signal);
      if (abort.signal.aborted) return;
      this.value = value;
      this.error = undefined;
      this.#settle('done');
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error;
      this.#settle('failed');
      if (!isThroughTrainError(error)) console.error(error);
      else if (error.retryAfter) this.countdown.start(error.retryAfter);
    }
  }

  /** Loads the same again. */
  readonly retry = (): void => {
    if (this.#load) void this.run(this.#load);
  };

  readonly retryAfterFailure = (): void => {
    if (this.state === 'failed') this.retry();
  };

  #waitIs(wait: 'noticeable' | 'long'): void {
    this.wait = wait;
    this.#host.requestUpdate();
  }

  #settle(state: 'idle' | 'loading' | 'done' | 'failed'): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.wait = 'short';
    this.state = state;
    this.#host.requestUpdate();
  }
}
