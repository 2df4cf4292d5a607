import { isVisible } from '../clean-text.js';
import type { FieldErrorCode } from '../problem.js';
import { characterCount } from '../text-length.js';

/** How many characters a text has, as `characterCount` counts them, and whether in one line. */
export interface TextBounds {
  readonly min: number;
  readonly max: number;
  readonly oneLine?: boolean;
}

// A lone surrogate cannot be stored as UTF-8 at all.
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** True when a text can be stored: it holds no half characters and no NUL. */
export const isReadable = (text: string): boolean =>
  !text.includes('\0') && !loneSurrogate.test(text);

/** What is wrong with a text that `cleanText` has cleaned, the first thing first; null when nothing is. */
export function textMistake(
  text: string,
  { min, max, oneLine }: TextBounds,
): FieldErrorCode | null {
  if (!isReadable(text)) return 'unreadable';
  if (oneLine && text.includes('\n')) return 'line-break';
  // What is invisible is not counted, but it is stored.
  if (text.length > 8 * max) return 'too-long';
  const count = characterCount(text);
  if (count > max) return 'too-long';
  if (count < min) return 'too-short';
  return min > 0 && !isVisible(text) ? 'required' : null;
}
