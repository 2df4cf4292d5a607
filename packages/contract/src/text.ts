import * as z from 'zod/mini';
import { cleanText, isVisible } from './clean-text.js';
import type { FieldErrorCode } from './problem.js';
import { characterCount } from './text-length.js';

// A lone surrogate cannot be stored as UTF-8 at all.
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** True when a text can be stored: it holds no half characters and no NUL. */
export const isReadable = (text: string): boolean =>
  !text.includes('\0') && !loneSurrogate.test(text);

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly oneLine: boolean;
}

/** What is wrong with a cleaned text, the first thing first; null when nothing is. */
function mistakeIn(text: string, { min, max, oneLine }: Bounds): FieldErrorCode | null {
  if (oneLine && text.includes('\n')) return 'line-break';
  // What is invisible is not counted, but it is stored.
  if (text.length > 8 * max) return 'too-long';
  const count = characterCount(text);
  if (count > max) return 'too-long';
  if (count < min) return 'too-short';
  return min > 0 && !isVisible(text) ? 'required' : null;
}

function allowed(code: FieldErrorCode, { min, max }: Bounds): string {
  switch (code) {
    case 'unreadable':
      return 'contains characters that cannot be shown';
    case 'line-break':
      return 'must be a single line';
    case 'required':
      return 'must have characters that can be seen';
    default:
      return min > 0
        ? `must have ${min} to ${max} characters`
        : `must have at most ${max} characters`;
  }
}

/**
 * A text a person writes, cleaned as `cleanText` does, between `min` and `max` characters (see
 * `characterCount`). `oneLine` refuses line breaks.
 */
export const text = (min: number, max: number, oneLine = false) =>
  z.string().check(
    (given) => {
      const bounds = { min, max, oneLine };
      const sent = given.value;
      if (isReadable(sent)) given.value = cleanText(sent, oneLine);
      const code = isReadable(sent) ? mistakeIn(given.value, bounds) : 'unreadable';
      if (code === null) return;
      const message = allowed(code, bounds);
      given.issues.push({ code: 'custom', input: sent, message, params: { code } });
    },
    z.meta({ minLength: min, maxLength: max }),
  );
