import { isThroughTrainError } from '@through-train/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Countdown } from '../../waiting/countdown.js';

/** After this it is said in words that it takes long. */
const long = 5000;

/**
 * Something the citizen sends, one at a time: a second click while it is on its way does nothing.
 * Unlike what is loaded it is never repeated without being asked, but a `Retry-After` is kept.
 */
export class Sending implements ReactiveController {
  busy = false;
  slow = false;
  error: unknown;
  /** Seconds for which the server wants to hear nothing. */
  readonly countdown: Countdown;
  readonly #host: ReactiveControllerHost;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.countdown = new Countdown(host, () => this.clear());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Forgets what went wrong. */
  clear(): void {
    this.error = undefined;
    this.#host.requestUpdate();
  }

  /** Resolves with the answer; with undefined when it failed, which `error` then tells of. */
  async run<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    if (this.busy || this.countdown.seconds > 0) return undefined;
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    this.clear();
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, long);
    try {
      return await send(abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      this.error = error;
      if (isThroughTrainError(error) && error.retryAfter) this.countdown.start(error.retryAfter);
      return undefined;
    } finally {
      clearTimeout(timer);
      this.busy = false;
      this.slow = false;
      this.#host.requestUpdate();
    }
  }
}
