import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** One polite live region for what changes while a citizen is busy elsewhere. */
export class Announcer implements ReactiveController {
  #message = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `message` once nothing else was to be said for `pause` milliseconds. */
  say(message: string, pause = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#message = message;
      this.#host.requestUpdate();
    }, pause);
  }

  /** The region; render it once, always. */
  region(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#message}</p>`;
  }
}
