import { foldText } from './fold.js';

/**
 * How text is cut so that a search finds exactly what contains the words asked for, both folded.
 *
 * Every pair of neighbouring characters is one token, not only pairs of Chinese ones: were Latin
 * text and digits cut into words, "K442次" or a part of a telephone extension would not be found by
 * what stands inside it. A word of n characters is then the phrase of its n-1 pairs. The last
 * character is a token of its own, so that each character begins one.
 */

const width = 4;

/** Letters and digits only, so that no tokenizer cuts or folds them: base 36, four digits. */
function encode(codePoint: number): string {
  return codePoint.toString(36).padStart(width, '0');
}

const encoded = new Map<string, string>();

function encodeCharacter(character: string): string {
  const known = encoded.get(character);
  if (known) return known;
  const code = encode(character.codePointAt(0) ?? 0);
  if (encoded.size < 20_000) encoded.set(character, code);
  return code;
}

const codesOf = (folded: string): string[] => Array.from(folded, encodeCharacter);

/** The tokens of a text, separated by spaces, in order. */
export function searchTokens(text: string): string {
  const codes = codesOf(foldText(text));
  let tokens = '';
  for (let at = 0; at < codes.length; at += 1) {
    tokens += `${codes[at]}${codes[at + 1] ?? ''} `;
  }
  return tokens;
}

/** The tokens that hold two characters, each once; signs and spaces mean nothing. */
export function letterPairs(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.flatMap((word) => pairsIn(codesOf(word))))];
}

const pairsIn = (codes: readonly string[]): string[] =>
  codes.slice(1).map((code, at) => `${codes[at]}${code}`);

/** The tokens inside one word: every pair in it. One character alone begins with itself. */
function phraseOf(word: string): string {
  const codes = codesOf(word);
  return codes.length === 1 ? `"${codes[0]}" *` : `"${pairsIn(codes).join(' ')}"`;
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

/** An FTS5 expression that matches the texts which contain every one of the words; null: none. */
export const searchExpression = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.map(phraseOf).join(' AND ');
