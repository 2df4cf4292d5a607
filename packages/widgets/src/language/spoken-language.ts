import type { Language } from '@through-train/contract';
import { shippedLanguage } from '@through-train/words/language/shipped-language.js';
import { nearestLang } from './nearest-language.js';
import { registeredLanguages } from './registered-languages.js';

/** A language as an element speaks it. */
export interface SpokenLanguage {
  /** For `lang` attributes and `Intl`. */
  readonly tag: string;
  /** The language that comes with the elements: of the texts of a site, and of what `terms` lacks. */
  readonly shipped: Language;
  readonly dir: 'ltr' | 'rtl';
  /** The words of a language that the page has registered. */
  readonly terms?: object;
}

/** The language spoken for a tag: what the page registered for it, else what the elements bring. */
export function spokenLanguage(tag: string): SpokenLanguage {
  const asked = tag.replace(/_/g, '-').toLowerCase();
  const shipped = shippedLanguage(asked);
  const registered = registeredLanguages();
  const tags = Object.keys(registered);
  // `mn-mong-cn`, then `mn-mong`, then `mn`.
  for (let part = asked; part; part = part.replace(/-?[^-]*$/, '')) {
    const found = tags.find((each) => each.toLowerCase() === part);
    const language = found && registered[found];
    if (language) return { tag: found, shipped, dir: language.dir ?? 'ltr', terms: language.terms };
  }
  return { tag: shipped, shipped, dir: 'ltr' };
}

/** The language of the place an element stands in. */
export const spokenAt = (element: Element): SpokenLanguage => spokenLanguage(nearestLang(element));
