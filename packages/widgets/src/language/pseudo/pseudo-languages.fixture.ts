import { registerLanguage } from '../register-language.js';
import { everyEnglish } from './every-english.fixture.js';
import { pseudoTerms } from './pseudo-terms.fixture.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';

const accent = (letter: string): string => accented.charAt(plain.indexOf(letter)) || letter;

/**
 * English with accents on every letter and some 40 % longer, in brackets: `[Šééñđ]`. Shows words
 * that are not in the terms (no accents), sentences put together from pieces (brackets inside), and
 * what is cut off.
 */
export const lengthen = (words: string): string =>
  words.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, text: string, after: string) =>
    text
      ? `${before}[${text.replace(/[a-z]/gi, (letter) => accent(letter).repeat(/[aeinou]/i.test(letter) ? 2 : 1))}]${after}`
      : words,
  );

/** English that runs from right to left, each word mirrored. */
export const mirror = (words: string): string =>
  words.replace(/[a-z’'-]+/gi, (word) => `\u200f\u202e${word}\u202c\u200f`);

/**
 * Languages that no one speaks, made from the English terms for tests and for looking:
 * `lang="en-XA"` is long and accented, `lang="ar-XB"` runs from right to left.
 */
export function registerPseudoLanguages(): void {
  registerLanguage('en-XA', { terms: pseudoTerms(everyEnglish, lengthen) });
  registerLanguage('ar-XB', { dir: 'rtl', terms: pseudoTerms(everyEnglish, mirror) });
}
