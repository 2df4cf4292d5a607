/**
 * How many letters must be added, taken out, changed or swapped to make one text the other. It takes
 * time in proportion to the product of their lengths: cut what strangers send.
 *
 * @example editDistance('linxaing', 'linxiang') // 1
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row: number[] = [];
  for (let at = 0; at <= other.length; at += 1) row.push(at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      const least = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      next.push(swapped ? Math.min(least, (before[j - 1] ?? 0) + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? one.length;
}

/** How far a word may be from the one that was meant: a letter, and one more for every four. */
export const slipsIn = (word: string): number => Math.max(1, Math.floor(word.length / 4));
