import { isThroughTrainError, isTimeoutError } from '@through-train/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Countdown } from '../waiting/countdown.js';

/** After this it is said in words that it takes long. */
const long = 5000;
/** After this the citizen wonders whether it arrived. */
const doubtful = 12_000;
/** How often what got no answer in time is asked about before the citizen decides. */
const checks = 3;

/**
 * Something the citizen sends, one at a time: a second click while it is on its way does nothing.
 * Unlike what is loaded it is never repeated by itself, with one exception: what counts once,
 * however often it arrives, is sent again when no answer came in time, to learn whether it arrived.
 */
export class Sending implements ReactiveController {
  state: 'ready' | 'sending' | 'checking' | 'unsent' = 'ready';
  /** It takes long. */
  slow = false;
  error: unknown;
  /** The device was offline when it failed. */
  wasOffline = false;
  /** Seconds for which the server wants to hear nothing. */
  readonly countdown: Countdown;
  readonly #host: ReactiveControllerHost;
  #abort = new AbortController();
  /** What is on its way changes something. */
  #submits = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.countdown = new Countdown(host, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('online', this.#update);
    addEventListener('offline', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('online', this.#update);
    removeEventListener('offline', this.#update);
    // What was submitted goes on: moved to another place of the page, the element shows its answer.
    if (!this.#submits) this.#abort.abort();
  }

  /** On its way. */
  get busy(): boolean {
    return this.state === 'sending' || this.state === 'checking';
  }

  /** True while a click must not send. */
  get stopped(): boolean {
    return this.busy || this.countdown.seconds > 0;
  }

  /** Asks for something. Resolves with undefined when that failed, which `error` then tells of. */
  ask<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    return this.#run(send, 0);
  }

  /** The same for what changes something: `send` must use the same idempotency key each time. */
  submit<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    return this.#run(send, checks);
  }

  /** Forgets what went wrong. */
  clear(): void {
    if (this.stopped) return;
    this.error = undefined;
    this.#become('ready');
  }

  async #run<T>(send: (signal: AbortSignal) => Promise<T>, checks: number): Promise<T | undefined> {
    if (this.stopped) return undefined;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.error = undefined;
    this.#submits = checks > 0;
    this.#become('sending');
    const timers = [
      setTimeout(() => this.#become(this.state, true), long),
      setTimeout(() => checks && this.#become('checking', true), doubtful),
    ];
    try {
      const answer = await this.#attempt(send, checks, signal);
      this.#become('ready');
      return answer;
    } catch (error) {
      this.#become('ready');
      if (signal.aborted) return undefined;
      this.error = error;
      this.wasOffline = !navigator.onLine;
      if (isThroughTrainError(error) && error.retryAfter) this.countdown.start(error.retryAfter);
      this.#become('unsent');
      return undefined;
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  async #attempt<T>(
    send: (signal: AbortSignal) => Promise<T>,
    checks: number,
    signal: AbortSignal,
  ): Promise<T> {
    for (let left = checks; ; left--) {
      try {
        return await send(signal);
      } catch (error) {
        if (!isTimeoutError(error) || left <= 0) throw error;
        this.#become('checking', true);
      }
    }
  }

  #become(state: Sending['state'], slow = false): void {
    this.state = state;
    this.slow = slow;
    this.#host.requestUpdate();
  }

  readonly #update = (): void => this.#host.requestUpdate();

  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (!this.busy || !this.#submits) return;
    event.preventDefault();
    // Chromium before 119 asks only when this is set.
    event.returnValue = '';
  };
}
