import * as z from 'zod/mini';
import { cleanText } from './clean-text.js';
import { isReadable, type TextBounds, textMistake } from './letter/text-mistake.js';
import type { FieldErrorCode } from './problem.js';

function allowed(code: FieldErrorCode, { min, max }: TextBounds): string {
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
      const code = textMistake(given.value, bounds);
      if (code === null) return;
      const message = allowed(code, bounds);
      given.issues.push({ code: 'custom', input: sent, message, params: { code } });
    },
    z.meta({ minLength: min, maxLength: max }),
  );
