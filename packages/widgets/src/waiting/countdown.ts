import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts seconds down where the reader can see it, then does something. */
export class Countdown implements ReactiveController {
  /** Whole seconds left; 0 when it stands still. */
  seconds = 0;
  readonly #host: ReactiveControllerHost;
  readonly #then: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #end = 0;

  constructor(host: ReactiveControllerHost, then: () => void) {
    this.#host = host;
    this.#then = then;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(seconds: number): void {
    this.stop();
    this.seconds = Math.ceil(seconds);
    // Counted against the clock, because timers of background tabs run late.
    this.#end = performance.now() + seconds * 1000;
    this.#timer = setInterval(() => this.#tick(), 1000);
    this.#host.requestUpdate();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.seconds = 0;
  }

  #tick(): void {
    this.seconds = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000 - 0.05));
    this.#host.requestUpdate();
    if (this.seconds > 0) return;
    this.stop();
    this.#then();
  }
}
