import { type Language, type LocalizedText, localized } from '@through-train/contract';
import {
  clock,
  day,
  type LetterTerms,
  letterTerms,
  list,
  masksIn,
  monthDay,
  shippedLanguage,
  type TermArguments,
} from '@through-train/words';
import { formEnglish } from './terms.en.js';
import type { FormTerms } from './terms.js';
import { formChinese } from './terms.zh-cn.js';
import { formTraditional } from './terms.zh-hant.js';

type Terms = LetterTerms & FormTerms;

const formTerms: Readonly<Record<Language, FormTerms>> = {
  'zh-CN': formChinese,
  'zh-Hant': formTraditional,
  en: formEnglish,
};

/** The words of a page in one language: those of the elements, and of the forms without them. */
export class PageWords {
  readonly language: Language;
  readonly #terms: Terms;

  /** @param tag what `?lang=` asks for; anything unknown is answered in Chinese */
  constructor(tag: string | undefined) {
    this.language = shippedLanguage(tag ?? '');
    this.#terms = { ...letterTerms[this.language], ...formTerms[this.language] };
  }

  term<K extends keyof Terms>(key: K, ...given: TermArguments<Terms[K]>): string {
    const term: unknown = this.#terms[key];
    return typeof term === 'function' ? term(...given) : String(term);
  }

  /** A text of the site. */
  text(text: LocalizedText): string {
    return localized(text, this.language);
  }

  /** What somebody wrote, with what was removed from it named in the language of the page. */
  written(text: string): string {
    return masksIn(text, this.#terms.removed);
  }

  /** A day in China: 2026年11月23日, 23 Nov 2026. */
  day(value: string): string {
    return day(this.language, value);
  }

  /** 11月23日, 23 November. */
  monthDay(value: string): string {
    return monthDay(this.language, value);
  }

  /** A moment in China to the minute. */
  moment(value: string): string {
    return `${this.day(value)} ${clock(this.language, value)}`;
  }

  /** Things one after the other. */
  list(things: readonly string[]): string {
    return list(this.language, things).join('');
  }
}
