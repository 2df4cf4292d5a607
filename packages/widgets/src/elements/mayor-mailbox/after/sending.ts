import {
  appealsApi,
  isApiError,
  isThroughTrainError,
  isTimeoutError,
  newIdempotencyKey,
} from '@through-train/client';
import type { Receipt, Submission } from '@through-train/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../../site/connection.js';
import { Countdown } from '../../../waiting/countdown.js';

/** After this the citizen wonders; the client is by then asking again under the same key. */
const slow = 12_000;
/** How often a submission that got no answer in time is asked about before the citizen decides. */
const checks = 3;

/**
 * Sends a letter once. Whatever happens on the way, the same letter goes under the same idempotency
 * key, so that sending it again can never make two.
 */
export class Sending implements ReactiveController {
  state: 'ready' | 'sending' | 'checking' | 'unsent' = 'ready';
  error: unknown;
  readonly countdown: Countdown;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #letter = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.countdown = new Countdown(host, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#beforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#beforeUnload);
  }

  /** True while a click must not send again. */
  get busy(): boolean {
    return this.state === 'sending' || this.state === 'checking' || this.countdown.seconds > 0;
  }

  /** The receipt, or nothing when it was not sent; `error` then says why. */
  async send(
    { transport }: Connection,
    site: string,
    submission: Submission,
  ): Promise<Receipt | undefined> {
    if (this.busy) return undefined;
    const letter = JSON.stringify([site, submission]);
    if (letter !== this.#letter) this.#key = newIdempotencyKey();
    this.#letter = letter;
    this.#become('sending');
    const timer = setTimeout(() => this.#become('checking'), slow);
    try {
      const receipt = await this.#attempt(() =>
        appealsApi(transport).submit(submission, { site, idempotencyKey: this.#key }),
      );
      this.#become('ready');
      return receipt;
    } catch (error) {
      this.error = error;
      if (isThroughTrainError(error) && error.retryAfter) this.countdown.start(error.retryAfter);
      // The key was used for something else: a collision that only a fresh key can end.
      if (isApiError(error, 'key-reused')) this.#letter = '';
      this.#become('unsent');
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Forgets a failure, when the citizen goes back to change the letter. */
  reset(): void {
    if (!this.busy) this.#become('ready');
  }

  async #attempt(submit: () => Promise<Receipt>): Promise<Receipt> {
    for (let left = checks; ; left--) {
      try {
        return await submit();
      } catch (error) {
        if (!isTimeoutError(error) || left === 0) throw error;
        this.#become('checking');
      }
    }
  }

  #become(state: Sending['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.state !== 'sending' && this.state !== 'checking') return;
    event.preventDefault();
    // Chromium before 119 asks only when this is set.
    event.returnValue = '';
  };
}
