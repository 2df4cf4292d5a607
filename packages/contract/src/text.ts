import * as z from 'zod/mini';
import { cleanText, isVisible } from './clean-text.js';
import { coded } from './rules.js';
import { characterCount } from './text-length.js';

// A lone surrogate cannot be stored as UTF-8 at all.
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** True when a text can be stored: it holds no half characters and no NUL. */
export const isReadable = (text: string): boolean =>
  !text.includes('\0') && !loneSurrogate.test(text);

// What is invisible is not counted, but it is stored.
const isTooLong = (text: string, max: number): boolean =>
  text.length > 8 * max || characterCount(text) > max;

/**
 * A text a person writes, cleaned as `cleanText` does, between `min` and `max` characters (see
 * `characterCount`). `oneLine` refuses line breaks.
 */
export const text = (min: number, max: number, oneLine = false) => {
  const length =
    min > 0 ? `must have ${min} to ${max} characters` : `must have at most ${max} characters`;
  return z.string().check(
    z.refine((value) => isReadable(value), {
      ...coded('unreadable', 'contains characters that cannot be shown'),
      abort: true,
    }),
    z.overwrite((value) => cleanText(value, oneLine)),
    z.refine(
      (value) => !oneLine || !value.includes('\n'),
      coded('line-break', 'must be a single line'),
    ),
    z.refine((value) => !isTooLong(value, max), { ...coded('too-long', length), abort: true }),
    z.refine((value) => characterCount(value) >= min, {
      ...coded('too-short', length),
      abort: true,
    }),
    z.refine(
      (value) => min === 0 || isVisible(value),
      coded('required', 'must have characters that can be seen'),
    ),
    z.meta({ minLength: min, maxLength: max }),
  );
};
