import { endpoints, type Site, type SiteSummary } from '@through-train/contract';
import { receiverOf, sitesUpTo } from '@through-train/contract/letter';
import type { CallApi } from '../call-api.js';
import type { FormLetter } from './letter.js';

/** Where a letter can be about, and who can receive it there. */
export interface Addressees {
  /** The site the form belongs to. */
  readonly home: Site;
  /** Sites to choose the place from, the form's own first; a county has nothing to choose. */
  readonly places: readonly SiteSummary[];
  /** The place that was chosen; undefined until then. */
  readonly place: SiteSummary | undefined;
  /** Sites whose mailboxes are offered, the nearest to the place first. */
  readonly sites: readonly Site[];
  /** The site that will receive the letter; its categories and its notice hold. */
  readonly receiver: Site;
}

type Place = Pick<FormLetter, 'division' | 'mailbox'>;

/** The same choices as the element offers: mailboxes from the place up to the form's own site. */
export async function addresseesOf(call: CallApi, home: Site, letter: Place): Promise<Addressees> {
  if (home.level === 'county') {
    return { home, places: [], place: home, sites: [home], receiver: home };
  }
  const { items } = await call(endpoints.listSites);
  const known = new Map(items.map((site) => [site.id, site]));
  const pathTo = (site: SiteSummary): SiteSummary[] => {
    const parent = site.parent === null ? undefined : known.get(site.parent);
    return parent ? [...pathTo(parent), site] : [site];
  };
  const places = items.filter((site) => pathTo(site).some(({ id }) => id === home.id));
  const place = places.find(({ id }) => id === letter.division);
  const offered = place ? sitesUpTo(pathTo(place), home.id) : [home];
  const sites = await Promise.all(
    offered.map(({ id }) =>
      id === home.id ? home : call(endpoints.getSite, { params: { site: id } }),
    ),
  );
  return { home, places, place, sites, receiver: receiverOf(sites, letter.mailbox) ?? home };
}
