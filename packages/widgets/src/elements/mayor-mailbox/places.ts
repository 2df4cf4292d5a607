import { sitesApi } from '@through-train/client';
import type { Site, SiteSummary } from '@through-train/contract';
import { receiverOf, sitesUpTo } from '@through-train/contract/letter';
import type { ReactiveControllerHost } from 'lit';
import type { ComboboxOption } from '../../controls/combobox/matching.js';
import type { Connection } from '../../site/connection.js';
import { Loading } from '../../waiting/loading.js';

/** More mailboxes than this are found faster by typing. */
export const inSight = 5;

/**
 * Where a letter can be about and who can receive it there: the sites below the element's own, and
 * for the one that is chosen the sites between it and the element's own, with their mailboxes.
 */
export class Places {
  readonly list: Loading<SiteSummary[]>;
  readonly chain: Loading<Site[]>;
  #home: Site | undefined;
  #connection: Connection | undefined;
  #division = '';
  #arriving: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.list = new Loading(host);
    this.chain = new Loading(host);
  }

  /** Begins anew for a site. A county has nothing below it to choose from. */
  begin(connection: Connection, home: Site): void {
    if (this.#home === home) return;
    this.#connection = connection;
    this.#home = home;
    this.#division = '';
    this.chain.value = undefined;
    if (home.level !== 'county') {
      void this.list.run((signal) => sitesApi(connection.transport).list({ signal }));
    }
  }

  /** Loads the mailboxes of a division, unless it is the one that is there. */
  choose(division: string): void {
    const { transport } = this.#connection ?? {};
    if (division === this.#division || !transport) return;
    this.#division = division;
    if (!division || division === this.#home?.id) {
      this.chain.value = undefined;
      return;
    }
    this.#arriving = this.chain.run(async (signal) => {
      const api = sitesApi(transport);
      const site = await api.get(division, { signal });
      const between = sitesUpTo([...site.ancestors, site], this.#home?.id ?? '').slice(1, -1);
      const others = await Promise.all(between.map(({ id }) => api.get(id, { signal })));
      return [site, ...others];
    });
  }

  /** Resolves when the division that was chosen last is here, or will not come. */
  settled(): Promise<void> {
    return this.#arriving;
  }

  /** The sites whose mailboxes can be written to, the nearest first. */
  get sites(): readonly Site[] {
    const home = this.#home ? [this.#home] : [];
    return [...(this.chain.state === 'done' ? (this.chain.value ?? []) : []), ...home];
  }

  /** Whether there is more to choose from than radio buttons can show. */
  get pickersNeeded(): boolean {
    const mailboxes = this.sites.reduce((sum, site) => sum + site.mailboxes.length, 0);
    return (this.#home ? this.#home.level !== 'county' : false) || mailboxes >= inSight;
  }

  /** The site that a letter goes to: the mailbox's, else the place's. */
  receiver(mailbox: string): Site | undefined {
    return receiverOf(this.sites, mailbox);
  }

  /** The divisions to choose from, each findable by its name, pinyin, code and what it is in. */
  options(name: (site: SiteSummary) => string): ComboboxOption[] {
    const sites = this.list.value ?? [];
    const byId = new Map(sites.map((site) => [site.id, site]));
    return sites
      .filter(({ id }) => id === this.#home?.id || this.#isBelowHome(id))
      .map((site) => {
        const parent = byId.get(site.parent ?? '');
        return {
          value: site.id,
          label: name(site),
          note: parent && parent.level !== 'province' ? name(parent) : undefined,
          keys: [site.id, site.divisionCode, parent?.id ?? ''],
        };
      });
  }

  #isBelowHome(id: string): boolean {
    const byId = new Map(this.list.value?.map((site) => [site.id, site]));
    for (let at = byId.get(id)?.parent; at; at = byId.get(at)?.parent) {
      if (at === this.#home?.id) return true;
    }
    return false;
  }
}
