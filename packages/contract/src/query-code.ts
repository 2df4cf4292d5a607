import { longestTyped } from './typed-code.js';

/** Crockford's base32: no I, L, O, U, so that nothing can be misread or spell a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const grouped = (symbols: string): string => (symbols.match(/.{4}/g) ?? []).join('-');

/**
 * Writes 80 random bits as the code a citizen keeps.
 *
 * @param bytes ten bytes from a cryptographic random generator
 * @returns `XXXX-XXXX-XXXX-XXXX`
 * @throws RangeError when there are not ten bytes
 */
export function formatQueryCode(bytes: Uint8Array): string {
  if (bytes.length !== 10) throw new RangeError('a query code is made of 10 bytes');
  let symbols = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) symbols += alphabet[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return grouped(symbols);
}

/**
 * Reads a query code as people type it: small or full-width letters, spaces, any dashes or none,
 * O for 0, I or L for 1.
 *
 * @returns the canonical form, or null when it is longer than 200 characters or not one
 */
export function parseQueryCode(text: string): string | null {
  if (text.length > longestTyped) return null;
  const symbols = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212_.]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(symbols) ? grouped(symbols) : null;
}
