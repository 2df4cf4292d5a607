import { isDay } from '../china-day.js';
import { categoryPath } from '../column.js';
import type { FieldErrorCode } from '../problem.js';
import type { Category, Column } from '../site.js';

/** What a site says of the letters that it takes. */
export interface Receiver {
  readonly columns: readonly Column[];
  readonly categories: readonly Category[];
  readonly privacyNotice: { readonly version: string };
  readonly anonymousAllowed: boolean;
}

/** Null for a category of the site. */
export const categoryMistake = (
  { categories }: Pick<Receiver, 'categories'>,
  categoryId: string,
): FieldErrorCode | null => (categoryPath(categories, categoryId).length > 0 ? null : 'unknown');

/** Null unless a letter is anonymous and the site takes none. */
export const anonymityMistake = (
  { anonymousAllowed }: Pick<Receiver, 'anonymousAllowed'>,
  anonymous: boolean,
): FieldErrorCode | null => (anonymous && !anonymousAllowed ? 'not-allowed' : null);

/** Null for the notice that is in force. */
export const noticeMistake = (
  { privacyNotice }: Pick<Receiver, 'privacyNotice'>,
  noticeVersion: string,
): FieldErrorCode | null => (noticeVersion === privacyNotice.version ? null : 'outdated');

/**
 * Null for a day on which something can have happened.
 *
 * @param today the day it is in China, undefined where nobody can tell
 */
export function dayMistake(occurredOn: string, today: string | undefined): FieldErrorCode | null {
  if (!isDay(occurredOn)) return 'invalid-format';
  return today && occurredOn > today ? 'too-late' : null;
}
