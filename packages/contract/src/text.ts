import * as z from 'zod/mini';
import { characterCount } from './text-length.js';

// Browsers, CMS copies and old keyboards send control characters that no page shows; a lone
// surrogate cannot be stored as UTF-8 at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** True when a text can be stored and shown: no control characters, no half characters. */
export const isReadable = (text: string): boolean =>
  !unreadable.test(text) && !loneSurrogate.test(text);

const fits = (text: string, min: number, max: number): boolean => {
  const count = characterCount(text);
  return count >= min && count <= max;
};

/**
 * A text a person writes, between `min` and `max` characters (code points, outer white space not
 * counted). `oneLine` refuses line breaks.
 */
export const text = (min: number, max: number, oneLine = false) =>
  z.string().check(
    z.refine((value) => isReadable(value), {
      error: 'contains characters that cannot be shown',
      abort: true,
    }),
    z.refine((value) => !oneLine || !/[\r\n]/.test(value.trim()), 'must be a single line'),
    z.refine((value) => fits(value, min, max), {
      error:
        min > 0 ? `must have ${min} to ${max} characters` : `must have at most ${max} characters`,
    }),
    z.trim(),
    z.meta({ minLength: min, maxLength: max }),
  );
