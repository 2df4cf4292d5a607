import type { NumberKind } from './number-kind.js';

/** What kind of personal data was found. */
export type PersonalDataType = NumberKind | 'plate' | 'email' | 'wechat' | 'qq';

/** Where something personal stands: offsets in UTF-16 units of the text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
}

type Place = Omit<Passage, 'type'>;

/** Where a pattern matches. */
export const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** All that a pattern finds, as passages of one type. */
export const matchesOf = (text: string, pattern: RegExp, type: PersonalDataType): Passage[] =>
  placesOf(text, pattern).map((place) => ({ ...place, type }));

/**
 * The text with passages blanked out, its length kept, so that nothing joins over the gap. They
 * stand in order and apart.
 */
export function without(text: string, passages: readonly Place[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of passages) {
    parts.push(text.slice(from, start), '\n'.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
