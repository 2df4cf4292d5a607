import type { Transport } from './transport.js';

/** The site a call is about: named in the call, else in the client's options. */
export function siteOf(transport: Transport, site: string | undefined): string {
  const id = site ?? transport.site;
  if (!id)
    throw new TypeError('Name a site: createClient({ site: "linxiang" }) or { site } in the call.');
  return id;
}
