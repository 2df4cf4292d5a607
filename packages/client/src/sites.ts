import { getSite, listSites, type Site, type SiteSummary } from '@through-train/contract';
import type { CallOptions } from './options.js';
import { siteOf } from './site-of.js';
import type { Transport } from './transport.js';

export interface SitesApi {
  /** Every site, parents before children. */
  list(options?: CallOptions): Promise<SiteSummary[]>;
  /** One site with its mailboxes, columns, categories, limits and privacy notice. */
  get(site?: string, options?: CallOptions): Promise<Site>;
}

export const sitesApi = (transport: Transport): SitesApi => ({
  async list(options = {}) {
    return (await transport.call(listSites, options)).items;
  },
  async get(site, options = {}) {
    return transport.call(getSite, {
      ...options,
      params: { site: siteOf(transport, site) },
    });
  },
});
