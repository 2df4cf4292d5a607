import { foldText } from './fold.js';

/**
 * How text is cut so that a search finds exactly what contains the words asked for, both folded: into
 * every pair of neighbouring characters, not only pairs of Chinese ones. Were Latin text and digits cut
 * into words, "K442次" or a part of a telephone extension would not be found by what stands inside it.
 */

/** Every pair of neighbours among characters. */
export const pairsIn = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, at) => `${characters[at]}${character}`);

/** The pairs of letters or digits in a text, folded, each once; signs and spaces mean nothing. */
export function letterPairs(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.flatMap((word) => pairsIn(Array.from(word))))];
}

/**
 * The words of a query: what white space separates, folded, each once. A query of nothing but
 * invisible marks has none.
 */
export const searchWords = (query: string): string[] => [
  ...new Set(
    foldText(query)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  ),
];
