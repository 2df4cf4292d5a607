import type { SiteSummary } from '@through-train/contract';
import { receiverOf, sitesUpTo } from '@through-train/contract/letter';
import type { ResolvedSite, SiteTree } from '../../sites/directory.js';
import type { FormLetter } from './letter.js';

/** Where a letter can be about, and who can receive it there. */
export interface Addressees {
  /** The site the form belongs to. */
  readonly home: ResolvedSite;
  /** Sites to choose the place from, the form's own first; a county has nothing to choose. */
  readonly places: readonly SiteSummary[];
  /** The place that was chosen; undefined until then. */
  readonly place: SiteSummary | undefined;
  /** Sites whose mailboxes are offered, the nearest to the place first. */
  readonly sites: readonly ResolvedSite[];
  /** The site that will receive the letter; its categories and its notice hold. */
  readonly receiver: ResolvedSite;
}

/** The same choices as the element offers: mailboxes from the place up to the form's own site. */
export function addresseesOf(
  tree: SiteTree,
  home: ResolvedSite,
  letter: Pick<FormLetter, 'division' | 'mailbox'>,
): Addressees {
  const own = home.summary;
  const places =
    own.level === 'county'
      ? []
      : tree.summaries.filter(({ id }) => tree.site(id)?.path.some((each) => each.id === own.id));
  const place = own.level === 'county' ? own : places.find(({ id }) => id === letter.division);
  const path = (place && tree.site(place.id)?.path) ?? [own];
  const sites = sitesUpTo(path, own.id).flatMap(({ id }) => tree.site(id) ?? []);
  return { home, places, place, sites, receiver: receiverOf(sites, letter.mailbox) ?? home };
}
