/**
 * The length of a text as people count it: code points, outer white space and what is invisible left
 * out. The limits of title and body mean this number, so that an emoji or a rare Chinese character
 * outside the Basic Multilingual Plane counts once, and a title of nothing but joiners has none.
 *
 * @example characterCount(' 𠮷田\u200b ') // 2
 */
export function characterCount(text: string): number {
  let count = 0;
  for (const character of text.trim()) if (!invisible.test(character)) count += 1;
  return count;
}

/** How many characters a search may have. */
export const longestQuery = 100;

const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/u;
