import {
  type Deadlines,
  defaultDeadlines,
  type LifecycleRules,
  type SiteConfig,
} from '@through-train/contract';
import { demonstrationSites } from './sites.js';

const byId = new Map(demonstrationSites().map((site) => [site.id, site]));

/** The configuration of a site; throws when there is none. */
export function siteConfig(id: string): SiteConfig {
  const site = byId.get(id);
  if (!site) throw new Error(`The demonstration has no site "${id}".`);
  return site;
}

/** Ids from the site up to the province. */
export function upwards(id: string): string[] {
  const { parent } = siteConfig(id);
  return parent === null ? [id] : [id, ...upwards(parent)];
}

/** The limits and rules a site goes by, its own or inherited. */
export function rulesOf(id: string): { deadlines: Deadlines; rules: LifecycleRules } {
  const sites = upwards(id).map(siteConfig);
  const deadlines = sites.find((site) => site.deadlines)?.deadlines ?? defaultDeadlines;
  const approving = sites.find((site) => site.replyNeedsApproval !== null);
  return {
    deadlines,
    rules: {
      replyNeedsApproval: approving?.replyNeedsApproval ?? false,
      replyPublication:
        sites.find((site) => site.replyPublication)?.replyPublication ?? 'moderated',
      maxExtensionDays: deadlines.extension.days,
    },
  };
}
