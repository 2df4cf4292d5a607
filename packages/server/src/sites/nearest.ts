const shown = 5;

/** How many letters must be added, taken out or changed to make one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}

/** The ids most like a text, nearest first; one whose name holds the text comes before all. */
export function nearestIds(
  wanted: string,
  known: readonly { readonly id: string; readonly name?: { readonly 'zh-CN': string } }[],
): string[] {
  const text = wanted.toLowerCase();
  const score = ({ id, name }: (typeof known)[number]): number => {
    if (name?.['zh-CN'].includes(wanted)) return -1;
    return id.startsWith(text) || text.startsWith(id) ? 0.5 : distance(text, id);
  };
  return known
    .map((each) => ({ id: each.id, score: score(each) }))
    .sort((a, b) => a.score - b.score || a.id.localeCompare(b.id))
    .slice(0, shown)
    .map(({ id }) => id);
}
