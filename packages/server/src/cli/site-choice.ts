import type { ResolvedSite, SiteTree } from '../sites/directory.js';
import { nearestIds } from '../sites/nearest.js';
import { CommandFailure } from './failure.js';

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
