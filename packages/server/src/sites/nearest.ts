const shown = 5;
/** The longest id there is; comparing longer texts costs the product of their lengths. */
const longest = 64;

/** How many letters must be added, taken out, changed or swapped to make one text the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
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

/**
 * The ids most like a text, nearest first; one whose name holds the text comes before all. Only the
 * first 64 characters of the text are compared.
 */
export function nearestIds(
  wanted: string,
  known: readonly { readonly id: string; readonly name?: { readonly 'zh-CN': string } }[],
): string[] {
  const text = wanted.slice(0, longest).toLowerCase();
  const score = ({ id, name }: (typeof known)[number]): number => {
    if (name?.['zh-CN'].includes(wanted)) return -1;
    return id.startsWith(text) || text.startsWith(id) ? 0.5 : distance(text, id.slice(0, longest));
  };
  return known
    .map((each) => ({ id: each.id, score: score(each) }))
    .sort((a, b) => a.score - b.score || a.id.localeCompare(b.id))
    .slice(0, shown)
    .map(({ id }) => id);
}
