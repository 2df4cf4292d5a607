/**
 * The web origin of a page's address, as browsers send it. Undefined for what is no http(s) address:
 * a file has no origin that could be registered.
 *
 * @example webOrigin('HTTP://Localhost:5500/pages/index.html') // 'http://localhost:5500'
 */
export function webOrigin(address: string): string | undefined {
  const trimmed = address.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const { origin, hostname } = new URL(trimmed);
  // What was typed in full-width characters, or with a blank, would never equal what browsers send.
  return /^[a-z0-9.:[\]-]+$/.test(hostname) ? origin : undefined;
}
