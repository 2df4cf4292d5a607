/**
 * The length of a text as people count it: code points, outer white space left out. The limits of
 * title (4–40) and body (10–4,000) mean this number, so that an emoji or a rare Chinese character
 * outside the Basic Multilingual Plane counts once.
 *
 * @example characterCount(' 𠮷田 ') // 2
 */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text.trim()) count += 1;
  return count;
}
