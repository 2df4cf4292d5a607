import {
  LocalizeController,
  registerTranslation,
  type Translation,
} from '@shoelace-style/localize';
import type { LocalizedText } from '@through-train/contract';
import type { ReactiveControllerHost } from 'lit';
import { nearestLanguage, type SpokenLanguage } from './nearest-language.js';

/**
 * The wording of one element. Chinese comes with the element; the others are chunks of their own,
 * loaded when the page is in that language.
 */
export interface Wording<T extends Translation> {
  readonly chinese: T;
  readonly english: () => Promise<T>;
}

const registered = new Set<Translation>();

function register(terms: Translation): void {
  if (registered.has(terms)) return;
  registered.add(terms);
  registerTranslation(terms);
}

/**
 * What an element says, in the language of the place it stands in: `term` for its own words, `text`
 * for texts of the site, `day` and `moment` for dates.
 *
 * @example
 * readonly #words = new Words(this, { chinese, english: async () => (await import('./list.en.js')).english });
 */
export class Words<T extends Translation> extends LocalizeController<T> {
  readonly #wordings: Wording<Translation>[] = [];
  readonly #arrived = new Set<SpokenLanguage>(['zh-CN']);
  readonly #asked = new Set<SpokenLanguage>();

  constructor(host: ReactiveControllerHost & HTMLElement, wording: Wording<T>) {
    super(host);
    this.#add(wording);
  }

  /**
   * Adds the words of a part that is loaded later. Resolves once they are here in the language
   * spoken now.
   */
  async learn(wording: Wording<Translation>): Promise<void> {
    if (this.#wordings.includes(wording)) return;
    this.#add(wording);
    if (this.language === 'en') await this.#fetch(wording);
  }

  #add(wording: Wording<Translation>): void {
    this.#wordings.push(wording);
    register(wording.chinese);
  }

  /** The language spoken now, as a tag for `lang` attributes and `Intl`. */
  get language(): SpokenLanguage {
    return nearestLanguage(this.host);
  }

  override lang(): string {
    return this.language.toLowerCase();
  }

  /**
   * Whether the words of the language are here. Asking starts to load them; the host is updated
   * when they arrive. If they cannot be loaded, Chinese is better than nothing.
   */
  get ready(): boolean {
    const { language } = this;
    if (!this.#arrived.has(language) && !this.#asked.has(language)) {
      this.#asked.add(language);
      void this.#load(language);
    }
    return this.#arrived.has(language);
  }

  async #load(language: SpokenLanguage): Promise<void> {
    await Promise.all(this.#wordings.map((wording) => this.#fetch(wording)));
    this.#arrived.add(language);
    this.host.requestUpdate();
  }

  async #fetch(wording: Wording<Translation>): Promise<void> {
    try {
      register(await wording.english());
    } catch (error) {
      console.warn(`<${this.host.localName}> shows Chinese: its English did not load.`, error);
    }
  }

  /** A text of the site in the language spoken now, or in Chinese. */
  text(text: LocalizedText): string {
    return (this.language === 'en' && text.en) || text['zh-CN'];
  }

  /** A day in China: 2026年11月23日, 23 Nov 2026. Takes a moment or a day as `YYYY-MM-DD`. */
  day(value: string): string {
    return format(this.language, value, day);
  }

  /** A moment in China to the minute: 2026年11月23日 15:04. */
  moment(value: string): string {
    return `${this.day(value)} ${format('en', value, clock)}`;
  }
}

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

function format(
  language: SpokenLanguage,
  value: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const english = language === 'en';
  return new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', {
    ...options,
    ...(english && options.month ? { month: 'short' as const } : {}),
    // Deadlines are days of the Chinese calendar, wherever the citizen sits.
    timeZone: 'Asia/Shanghai',
  }).format(new Date(value));
}
