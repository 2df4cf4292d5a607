import { createHmac, timingSafeEqual } from 'node:crypto';
import { secondsLeft } from '@through-train/core/clock/stored-times.js';
import type { Keys } from '@through-train/core/privacy/keys.js';
import { Refused } from '@through-train/core/refused.js';

const lifetimeSeconds = 30 * 60;

/** A token lets its bearer see and act on one appeal for half an hour. */
export interface TrackingToken {
  readonly token: string;
  readonly expiresAt: Date;
}

const sign = (keys: Keys, content: string): string =>
  createHmac('sha256', keys.for('tracking-token')).update(content).digest('base64url');

/** A new token for an appeal; it carries its own end and is kept nowhere. */
export function issueToken(keys: Keys, number: string, now: Date): TrackingToken {
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000);
  const content = Buffer.from(`${number} ${expiresAt.getTime()}`).toString('base64url');
  return { token: `${content}.${sign(keys, content)}`, expiresAt };
}

/**
 * The number a token is for.
 *
 * @param authorization the header, `Bearer …`
 * @throws Refused `token-invalid`
 */
export function readToken(keys: Keys, authorization: string | undefined, now: Date): string {
  const [, content = '', signature = ''] =
    /^Bearer ([\w-]{1,200})\.([\w-]{43})$/i.exec(authorization ?? '') ?? [];
  const expected = Buffer.from(sign(keys, content));
  const given = Buffer.from(signature);
  const [number = '', end] = Buffer.from(content, 'base64url').toString('utf8').split(' ');
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  if (!genuine || secondsLeft(Number(end), lifetimeSeconds, now) === 0) {
    throw new Refused('token-invalid', {
      detail: 'Ask for a new token with number and query code.',
    });
  }
  return number;
}
