import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { secondsLeft } from '../clock/stored-times.js';
import type { Keys } from '../privacy/keys.js';

const lifetimeSeconds = 24 * 60 * 60;

const sign = (keys: Keys, site: string, content: string): string =>
  createHmac('sha256', keys.for('form-key')).update(`${site} ${content}`).digest('base64url');

/**
 * A key that one form carries from its first page to the sending, where it is the idempotency key.
 * Only this server can make one, so a form that stands on another website never sends by itself.
 */
export function newFormKey(keys: Keys, site: string, now: Date): string {
  const content = `${randomBytes(12).toString('base64url')}.${now.getTime().toString(36)}`;
  return `${content}.${sign(keys, site, content)}`;
}

/** The key that a form brought, undefined when this server did not make it in the last 24 hours. */
export function readFormKey(
  keys: Keys,
  site: string,
  given: string | undefined,
  now: Date,
): string | undefined {
  const [, content = '', made = '', signature = ''] =
    /^([\w-]{16}\.([\da-z]{1,12}))\.([\w-]{43})$/.exec(given ?? '') ?? [];
  const expected = Buffer.from(sign(keys, site, content));
  const actual = Buffer.from(signature);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined;
  const end = Number.parseInt(made, 36) + lifetimeSeconds * 1000;
  return secondsLeft(end, lifetimeSeconds, now) > 0 ? given : undefined;
}
