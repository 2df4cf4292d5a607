import type { ResolvedSite, SiteTree } from '@through-train/core/sites/directory.js';
import { nearestIds } from '../sites/nearest.js';
import { CommandFailure } from './failure.js';

/** The site with this id, or a failure that names those it may have been meant to be. */
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
  if (nearest.length > 0) {
    throw new CommandFailure(`There is no site “${id}”. The nearest are ${nearest.join(', ')}.`);
  }
  const tops = tree.summaries
    .filter(({ parent }) => parent === null)
    .map((top) => `${top.id} (${top.name['zh-CN']})`);
  throw new CommandFailure(
    `There is no site “${id}”, and none with an id like it. At the top is ${tops.join(', ')}.`,
  );
}
