import type { Language, LocalizedText } from '@through-train/contract';
import type { CommonTerms } from '@through-train/words/language/common.js';
import { clock, day, monthDay } from '@through-train/words/language/formats.js';
import { masksIn } from '@through-train/words/language/masks.js';
import type { TermArguments } from '@through-train/words/language/term-arguments.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchLang, watchLang } from './lang-changes.js';
import { type SpokenLanguage, spokenAt } from './spoken-language.js';

/**
 * The words of one part in every language of the product. Chinese comes with the part; the others
 * are modules of their own, loaded where they are spoken.
 */
export type Wording<T extends object> = {
  readonly 'zh-CN': T;
} & { readonly [L in Exclude<Language, 'zh-CN'>]: () => Promise<T> };

/** The languages whose gaps were named on the console. */
const warned = new Set<string>();

/**
 * What an element says, in the language of the place it stands in: `term` for its own words, `text`
 * for texts of the site, `day` and `moment` for dates. When the language around it changes, the
 * element goes on in the old one until the words of the new one are there.
 *
 * @example
 * readonly #words = new Words<ListTerms>(this, {
 *   'zh-CN': listChinese,
 *   'zh-Hant': async () => (await import('./list-terms.zh-hant.js')).listTraditional,
 *   en: async () => (await import('./list-terms.en.js')).listEnglish,
 * });
 */
export class Words<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wordings: Wording<object>[];
  readonly #arrived = new Map<unknown, object>();
  #terms: Partial<T>;
  #wanted: SpokenLanguage | undefined;
  #spoken: SpokenLanguage | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, wording: Wording<T>) {
    this.#host = host;
    this.#wordings = [wording];
    this.#terms = { ...wording['zh-CN'] };
    host.addController(this);
  }

  hostConnected(): void {
    watchLang(this.#host, this.#listen);
    this.#listen();
  }

  hostDisconnected(): void {
    unwatchLang(this.#listen);
  }

  readonly #listen = (): void => {
    const { tag, terms } = this.#wanted ?? {};
    const wanted = spokenAt(this.#host);
    if (wanted.tag === tag && wanted.terms === terms) return;
    this.#wanted = wanted;
    void this.#load();
  };

  /**
   * Adds the words of a part that is loaded later. Resolves once they are here in the language
   * spoken now.
   */
  async learn(wording: Wording<object>): Promise<void> {
    if (!this.#wordings.includes(wording)) {
      this.#wordings.push(wording);
      if (this.#spoken) this.#speak(this.#spoken);
    }
    // Also for the second who asks while the first still waits.
    await this.#load();
  }

  async #load(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted) return;
    const missing = this.#wordings
      .map((wording) => wording[wanted.shipped])
      .filter((words) => typeof words === 'function' && !this.#arrived.has(words));
    if (missing.length > 0) {
      await Promise.all(missing.map((load) => this.#fetch(load as () => Promise<object>)));
      // The language has changed again: the load that began then goes on.
      if (wanted !== this.#wanted) return;
    }
    this.#speak(wanted);
  }

  async #fetch(load: () => Promise<object>): Promise<void> {
    try {
      this.#arrived.set(load, await load());
    } catch (error) {
      console.warn(`<${this.#host.localName}> shows Chinese: its words did not load.`, error);
    }
  }

  #speak(language: SpokenLanguage): void {
    const { tag, shipped, terms } = language;
    const chinese: object = Object.assign({}, ...this.#wordings.map((each) => each['zh-CN']));
    const arrived = this.#wordings.map((each) => this.#arrived.get(each[shipped]));
    this.#terms = Object.assign({}, chinese, ...arrived, terms);
    // If they cannot be loaded, Chinese is better than nothing.
    const heard = terms ?? (shipped === 'zh-CN' || arrived.some(Boolean));
    this.#spoken = heard ? language : { tag: 'zh-CN', shipped: 'zh-CN', dir: 'ltr' };
    if (terms && tag.slice(0, 2) !== shipped.slice(0, 2)) warnOfMissing(tag, chinese, terms);
    this.#host.requestUpdate();
  }

  /** Whether there are words to speak with. The host is updated when they arrive. */
  get ready(): boolean {
    return this.#spoken !== undefined;
  }

  /** The language of the product that is spoken now, or stands in for the one the page registered. */
  get language(): Language {
    return this.#spoken?.shipped ?? 'zh-CN';
  }

  /** The language spoken now, as a tag for `lang` attributes and `Intl`. */
  get tag(): string {
    return this.#spoken?.tag ?? 'zh-CN';
  }

  /** The direction it is written in. */
  get dir(): 'ltr' | 'rtl' {
    return this.#spoken?.dir ?? 'ltr';
  }

  /** One of the element's own words; nothing (or undefined) of a value that it does not know. */
  term<K extends keyof T>(key: K, ...args: TermArguments<T[K]>): string {
    const term: unknown = this.#terms[key];
    return typeof term === 'function' ? term(...args) : String(term);
  }

  /** A text of the site in the language spoken now, or in Chinese. */
  text(text: LocalizedText): string {
    return text[this.language] || text['zh-CN'];
  }

  /** What somebody wrote, with what was removed from it named in the language spoken now. */
  written(text: string): string {
    const words = this as unknown as Words<CommonTerms>;
    return masksIn(text, (what) => words.term('removed', what));
  }

  /** A day in China: 2026年11月23日, 23 Nov 2026. Takes a moment or a day as `YYYY-MM-DD`. */
  day(value: string): string {
    return day(this.tag, value);
  }

  /** A day in China where its year is known: 11月23日, 23 November. */
  monthDay(value: string): string {
    return monthDay(this.tag, value);
  }

  /** A moment in China to the minute: 2026年11月23日 15:04. */
  moment(value: string): string {
    return `${this.day(value)} ${clock(this.tag, value)}`;
  }
}

function warnOfMissing(tag: string, all: object, terms: object): void {
  const missing = Object.keys(all).filter((key) => !(key in terms));
  if (missing.length === 0 || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `The language ${tag} lacks words, which are shown in Chinese: ${missing.join(', ')}`,
  );
}
