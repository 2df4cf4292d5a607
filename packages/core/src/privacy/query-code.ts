import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { formatQueryCode } from '@through-train/contract';
import type { Keys } from './keys.js';

/** What is kept of a query code: useless without the key, and for any other number. */
export function hashQueryCode(keys: Keys, number: string, queryCode: string): Buffer {
  return createHmac('sha256', keys.for('query-code')).update(`${number} ${queryCode}`).digest();
}

/** A new query code, 80 random bits. */
export const newQueryCode = (): string => formatQueryCode(randomBytes(10));

/** Whether code and hash belong together, in the same time whether or not there is a hash. */
export function isQueryCode(
  keys: Keys,
  number: string,
  queryCode: string,
  hash: Uint8Array | undefined,
): boolean {
  const given = hashQueryCode(keys, number, queryCode);
  return timingSafeEqual(given, hash ?? Buffer.alloc(given.length)) && hash !== undefined;
}
