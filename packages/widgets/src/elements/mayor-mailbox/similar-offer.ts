import { characterCount } from '@through-train/contract';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Announcer } from '../../controls/announcer.js';
import type { Words } from '../../language/words.js';
import type { Connection } from '../../site/connection.js';
import type { SimilarTerms } from './similar/terms.js';

/** Fewer say nothing about the matter. */
const enough = 6;
/** As long as the citizen types, nothing is looked for. */
const pause = 800;

/** Looks for published letters like the one being written, in the citizen's pauses. */
export class SimilarOffer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #words: Words<SimilarTerms>;
  readonly #announcer: Announcer;
  #similar: import('./similar/similar.js').Similar | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  constructor(
    host: ReactiveControllerHost & Element,
    words: Words<SimilarTerms>,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#words = words;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes note of what was written. The beginning of the text is enough to find its like. */
  consider(connection: Connection | undefined, title: string, body: string): void {
    const text = `${title.trim()} ${[...body.trim()].slice(0, 200).join('')}`.trim();
    clearTimeout(this.#timer);
    if (!connection || characterCount(text) < enough || text === this.#asked) return;
    this.#timer = setTimeout(() => void this.#look(connection, text), pause);
  }

  render(connection: Connection, linkTemplate: string) {
    return this.#similar?.render(this.#words, connection, linkTemplate) ?? nothing;
  }

  async #look(connection: Connection, text: string): Promise<void> {
    this.#asked = text;
    try {
      const { Similar, similarWording } = await import('./similar/similar.js');
      await this.#words.learn(similarWording);
      this.#similar ??= new Similar(this.#host);
      await this.#similar.look(connection, text);
      const { count } = this.#similar;
      if (count > 0) this.#announcer.say(this.#words.term('similarTitle', count));
    } catch (error) {
      console.warn('Similar letters could not be looked for.', error);
    }
    this.#host.requestUpdate();
  }
}
