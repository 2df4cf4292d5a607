/**
 * The address of the API without a slash at its end. In a browser it may be relative to the page.
 *
 * @throws TypeError that says what an address must look like
 */
export function baseUrlOf(given: string | URL): string {
  const base = String(given).trim().replace(/\/+$/, '');
  const { protocol, search, hash, username } = parsed(base);
  if (!/^https?:$/.test(protocol) || search || hash || username) throw refused(given);
  if (base.endsWith('/v1')) {
    throw new TypeError(
      `baseUrl must be given without /v1, which the client adds: ${base.slice(0, -'/v1'.length)}`,
    );
  }
  return base;
}

/** The whole address of a path of the API. */
export const absolute = (address: string): URL => new URL(address, page());

/** The page that relative addresses start from, where there is one. */
const page = (): string | undefined => globalThis.document?.baseURI ?? globalThis.location?.href;

function parsed(base: string): URL {
  try {
    return absolute(base);
  } catch {
    throw refused(base);
  }
}

const refused = (given: string | URL) =>
  new TypeError(
    `baseUrl must be an http(s) address such as https://appeals.example.gov.cn, without query and password${page() ? ', or a path of this website' : ''}; it is ${JSON.stringify(String(given))}.`,
  );
