// Imports no package: the doctor's page is served these modules as they are.

/** How many letters must be added, taken out, changed or swapped to make one word the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row: number[] = [];
  for (let at = 0; at <= b.length; at++) row.push(at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const least = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      next.push(swapped ? Math.min(least, (before[j - 1] ?? 0) + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? a.length;
}

/** A word as people mistype it: case, blanks and signs between its parts do not count. */
const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The known word that a wrong one was probably meant to be; undefined when none is close.
 *
 * @example nearestWord('mayor_mailbx', ['mayor-mailbox', 'appeal-list']) // 'mayor-mailbox'
 */
export function nearestWord(wrong: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(bare(wrong).length / 4));
  let best: string | undefined;
  let least = most + 1;
  for (const each of known) {
    const far = distance(bare(wrong), bare(each));
    if (far < least) {
      least = far;
      best = each;
    }
  }
  return best;
}
