import { parseQueryCode, parseReferenceNumber } from '@through-train/contract';

/** What a receipt says. */
export interface Credentials {
  number: string;
  queryCode: string;
}

// Between the groups people leave spaces, hyphens of any kind, or nothing.
const gap = '[\\s\\p{Pd}]*';
const numberIn = new RegExp(`\\d{6}${gap}\\d{8}${gap}\\d{5,10}${gap}[\\dX]`, 'u');
// The alphabet of codes without the look-alikes that people type: the word "code" is no group.
const group = '[0-9A-HJKMNP-TV-Z]{4}';
const codeIn = new RegExp(`(?:^|[^0-9A-Z])(${group}(?:${gap}${group}){3})(?![0-9A-Z])`, 'u');

/**
 * Finds number and query code in the text of a receipt that was copied whole, whatever stands
 * around them. Null unless both are there.
 */
export function readReceipt(text: string): Credentials | null {
  // Symbol by symbol: as a whole, many marks on one letter would take the square of their number.
  const plain = text.replace(/[^\0-\x7f]/gu, (symbol) => symbol.normalize('NFKC')).toUpperCase();
  const found = numberIn.exec(plain)?.[0] ?? '';
  const number = parseReferenceNumber(found);
  if (!number) return null;
  // Without the number, whose digits could be taken for a code.
  const queryCode = parseQueryCode(codeIn.exec(plain.replace(found, ' · '))?.[1] ?? '');
  return queryCode ? { number, queryCode } : null;
}
