import type { EmbedCheck } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import type { ResolvedSite, SiteDirectory } from '@through-train/core/sites/directory.js';
import { originsOf } from '@through-train/core/sites/origins.js';
import { webOrigin } from '@through-train/core/sites/web-origin.js';
import { nearestIds } from '../sites/nearest.js';

/** What is asked: may pages at this address use this site? */
export interface Question {
  readonly site: string;
  /** An origin or the address of a page. */
  readonly origin: string;
  /** The server's own origin, whose pages may use every site. */
  readonly own: string;
  /** How an operator calls the command line here. */
  readonly program: string;
}

type Registration = Pick<EmbedCheck, 'registered' | 'registeredBy'>;
type Asked = Pick<EmbedCheck, 'site' | 'nearest' | 'origin' | 'command'> &
  Registration & { readonly languages: EmbedCheck['languages'] | undefined };

async function registrationOf(
  db: Database,
  { path }: ResolvedSite,
  origin: string,
): Promise<Registration> {
  const ids = path.map(({ id }) => id);
  const rows = await originsOf(db, ids);
  const found = new Set(rows.filter((row) => row.origin === origin).map(({ siteId }) => siteId));
  const by = path.findLast(({ id }) => found.has(id));
  return { registered: by !== undefined, registeredBy: by ? { id: by.id, name: by.name } : null };
}

/** Answers the question from the sites and origins that are there now. */
export async function checkEmbed(
  db: Database,
  sites: SiteDirectory,
  { site: id, origin: address, own, program }: Question,
): Promise<Asked> {
  const tree = await sites.current(db);
  const origin = webOrigin(address) ?? null;
  const site = tree.site(id);
  if (!site) {
    const nearest = id === '' ? [] : nearestIds(id, tree.summaries);
    const names = new Map(tree.summaries.map((each) => [each.id, each.name]));
    return {
      site: null,
      nearest: nearest.map((each) => ({ id: each, name: names.get(each) ?? { 'zh-CN': each } })),
      origin,
      registered: origin === own,
      registeredBy: null,
      command: null,
      languages: undefined,
    };
  }
  const registration: Registration =
    origin === null || origin === own
      ? { registered: origin === own, registeredBy: null }
      : await registrationOf(db, site, origin);
  return {
    site: { id, name: site.summary.name },
    nearest: [],
    origin,
    ...registration,
    command:
      origin === null || registration.registered
        ? null
        : `${program} site origin add ${id} ${origin}`,
    languages: site.languages,
  };
}
