import { longestEmail } from './letter/limits.js';

// Chat apps put bidi marks around numbers, phones write them in full width, Word with hyphens that do
// not break.

const dash = /[\u2010-\u2015\u2043\u207b\u2212\u30fc\u2500\ufe58\ufe63\uff0d]/g;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** No number and no address is longer; to fold a longer text takes time that grows with its square. */
const longest = 200;

const plain = (text: string): string =>
  text.length > longest
    ? text
    : text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/**
 * A telephone number as it is stored: ordinary digits, hyphens, brackets and spaces. What is no
 * telephone number comes out as strange as it went in.
 *
 * @example normalizePhone('（0730）3721234') // '(0730)3721234'
 */
export const normalizePhone = (text: string): string => plain(text).replace(dash, '-');

/** A telephone number as people write it: mobile, landline with area code, or with country code. */
export const isPhone = (text: string): boolean =>
  /^\+?[\d ()-]{5,24}$/.test(text) && /^\d{5,15}$/.test(text.replace(/\D/g, ''));

/** An e-mail address as it is stored. */
export const normalizeEmail = (text: string): string => plain(text);

/** What an e-mail address looks like; whether it exists, only a letter to it can tell. */
export const emailPattern =
  /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/;

/** As the API takes it. */
export const isEmail = (text: string): boolean =>
  text.length <= longestEmail && emailPattern.test(text);
