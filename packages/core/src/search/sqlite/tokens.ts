import { foldText } from '../fold.js';
import { pairsIn } from '../search-text.js';

/**
 * How text is cut for FTS5. Every pair of neighbouring characters is one token, and a word of n
 * characters the phrase of its n-1 pairs. The last character is a token of its own, so that each
 * character begins one.
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

/** The token of a pair of characters. */
export const tokenOf = (pair: string): string => codesOf(pair).join('');

/** The tokens of a text, separated by spaces, in order. */
export function searchTokens(text: string): string {
  const codes = codesOf(foldText(text));
  let tokens = '';
  for (let at = 0; at < codes.length; at += 1) {
    tokens += `${codes[at]}${codes[at + 1] ?? ''} `;
  }
  return tokens;
}

/** The tokens inside one word: every pair in it. One character alone begins with itself. */
function phraseOf(word: string): string {
  const codes = codesOf(word);
  return codes.length === 1 ? `"${codes[0]}" *` : `"${pairsIn(codes).join(' ')}"`;
}

/** An FTS5 expression that matches the texts which contain every one of the words. */
export const searchExpression = (words: readonly string[]): string =>
  words.map(phraseOf).join(' AND ');
