import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { secondsLeft } from '@through-train/core/clock/stored-times.js';
import type { FormKeys } from '@through-train/pages';
import type { Dependencies } from '../dependencies.js';

const lifetimeSeconds = 24 * 60 * 60;

/**
 * Keys that one form carries from its first page to the sending, where it is the idempotency key.
 * Only this server can make one, so a form that stands on another website never sends by itself.
 */
export function formKeysOf({ keys, now }: Pick<Dependencies, 'keys' | 'now'>): FormKeys {
  const sign = (subject: string, content: string): string =>
    createHmac('sha256', keys.for('form-key')).update(`${subject} ${content}`).digest('base64url');
  return {
    make: (subject) => {
      const content = `${randomBytes(12).toString('base64url')}.${now().getTime().toString(36)}`;
      return `${content}.${sign(subject, content)}`;
    },
    read: (subject, given) => {
      const [, content = '', made = '', signature = ''] =
        /^([\w-]{16}\.([\da-z]{1,12}))\.([\w-]{43})$/.exec(given ?? '') ?? [];
      const expected = Buffer.from(sign(subject, content));
      const actual = Buffer.from(signature);
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined;
      const end = Number.parseInt(made, 36) + lifetimeSeconds * 1000;
      return secondsLeft(end, lifetimeSeconds, now()) > 0 ? given : undefined;
    },
  };
}
