import { isDay } from './china-day.js';
import { longestTyped } from './typed-code.js';

/**
 * The check character of ISO 7064 MOD 11-2, the system of the Chinese identity card: one of 0–9
 * or X. It finds every single wrong digit and every swap of neighbours.
 */
function checkCharacter(digits: string): string {
  let product = 0;
  for (const digit of digits) product = ((product + Number(digit)) * 2) % 11;
  const check = (12 - product) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The parts of a reference number. */
export interface ReferenceNumberParts {
  /** GB/T 2260 code of the division, six digits. */
  readonly divisionCode: string;
  /** The day it was submitted in China, `YYYY-MM-DD`. */
  readonly date: string;
  /** Which appeal of that division on that day: 1, 2, 3 … At least five digits are written. */
  readonly sequence: number;
}

/**
 * The public number of an appeal.
 *
 * @throws RangeError when a part is not what it should be
 * @example
 * formatReferenceNumber({ divisionCode: '430682', date: '2026-11-23', sequence: 42 })
 * // '430682-20261123-00042-3'
 */
export function formatReferenceNumber(parts: ReferenceNumberParts): string {
  const { divisionCode, date, sequence } = parts;
  if (!/^\d{6}$/.test(divisionCode)) throw new RangeError('divisionCode must be six digits');
  if (!isDay(date)) throw new RangeError('date must be a day such as 2026-11-23');
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError('sequence must be a whole number from 1');
  }
  const body = [divisionCode, date.replace(/-/g, ''), String(sequence).padStart(5, '0')];
  return [...body, checkCharacter(body.join(''))].join('-');
}

/**
 * Reads a reference number as people type it: full-width digits, any dashes or none, spaces, a
 * small x.
 *
 * @returns the canonical form, or null when it is longer than 200 characters, not one, or its check
 * character is wrong
 */
export function parseReferenceNumber(text: string): string | null {
  if (text.length > longestTyped) return null;
  const symbols = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212_.]/gu, '')
    .toUpperCase();
  const match = /^(\d{6})(\d{4})(\d{2})(\d{2})(\d{5}|[1-9]\d{5,9})([\dX])$/.exec(symbols);
  if (!match) return null;
  const [, division = '', year, month, day, sequence = '', check] = match;
  if (!isDay(`${year}-${month}-${day}`) || Number(sequence) < 1) return null;
  if (checkCharacter(symbols.slice(0, -1)) !== check) return null;
  return `${division}-${year}${month}${day}-${sequence}-${check}`;
}
