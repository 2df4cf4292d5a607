import type { ResolvedSite, SiteTree } from '../sites/directory.js';
import { CommandFailure } from './failure.js';

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

/** The site with this id, or a failure that names the nearest ones. */
export function siteOrFail(tree: SiteTree, id: string): ResolvedSite {
  const site = tree.site(id);
  if (site) return site;
  if (tree.summaries.length === 0) {
    throw new CommandFailure(
      'There are no sites yet. Add one by: through-train site add <file.json>',
    );
  }
  const nearest = nearestIds(id, tree.summaries).map(
    (each) => `${each} (${tree.site(each)?.summary.name['zh-CN'] ?? ''})`,
  );
  throw new CommandFailure(`There is no site “${id}”. The nearest are ${nearest.join(', ')}.`);
}
