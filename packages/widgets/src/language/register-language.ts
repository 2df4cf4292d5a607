import { languageRegistered, type RegisteredLanguage } from './registered-languages.js';
import type { Terms } from './terms.js';

interface Page {
  throughTrain?: { languages?: Record<string, RegisteredLanguage> };
}

/**
 * Teaches the elements of the page a language, or other words for one they have. Elements that are
 * on the page already switch at once.
 *
 * What is missing is said in the language that the tag would have got otherwise: Chinese for most,
 * English for `en-…`. `satisfies Terms` makes a missing word an error of compilation.
 *
 * @throws {RangeError} when the tag is not one of BCP 47, such as `ug`, `mn-Mong` or `fr-CA`.
 * @example
 * registerLanguage('ug', { dir: 'rtl', terms: { retry: 'قايتا سىناش' } });
 */
export function registerLanguage(tag: string, language: RegisteredLanguage<Partial<Terms>>): void {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const page = globalThis as Page;
  page.throughTrain ??= {};
  page.throughTrain.languages = { ...page.throughTrain.languages, [canonical]: language };
  dispatchEvent(new Event(languageRegistered));
}
