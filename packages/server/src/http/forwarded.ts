import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
/** A network: its first address and the length of its prefix. */
export type Network = [Address, number];

/** Whose word about the caller counts: nobody's, that of whoever connects, or that of these networks. */
export type TrustedProxies = 'none' | 'peer' | readonly Network[];

/**
 * An address as text, undefined for what is none. An IPv4 address inside an IPv6 one is IPv4, and has
 * four numbers: by the rules of C, which the library knows too, `1` would be an address.
 */
export function readAddress(text: string): Address | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return undefined;
  return ipaddr.process(text);
}

/**
 * A network such as `10.0.0.0/8`, or one address; undefined for what is neither, and for everybody
 * (`0.0.0.0/0`): whom all are trusted can write themselves any address.
 */
export function readNetwork(text: string): Network | undefined {
  const [base = '', prefix, ...more] = text.split('/');
  const address = readAddress(base);
  if (!address || more.length > 0) return undefined;
  const longest = address.kind() === 'ipv4' ? 32 : 128;
  if (prefix === undefined) return [address, longest];
  // Of an IPv4 network inside IPv6 the length counts the 96 bits before it too.
  const length = Number(prefix) - (address.kind() === 'ipv4' && base.includes(':') ? 96 : 0);
  const isLength = /^\d{1,3}$/.test(prefix) && length > 0 && length <= longest;
  return isLength ? [address, length] : undefined;
}

const lies = (address: Address, [network, length]: Network): boolean =>
  address.kind() === network.kind() && address.match(network, length);

/**
 * One entry of `X-Forwarded-For` or `Forwarded`: an address with or without port, in quotes and
 * brackets or not. `unknown` and hidden names (RFC 7239 §6) are none.
 */
function readEntry(entry: string): Address | undefined {
  const text = entry.trim().replace(/^"|"$/g, '');
  const bracketed = /^\[([^\]]{1,64})\](:\d{1,5})?$/.exec(text)?.[1];
  const withPort = /^([\d.]{7,15}):\d{1,5}$/.exec(text)?.[1];
  return readAddress(bracketed ?? withPort ?? text);
}

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.join(',')) ?? '';

/**
 * What proxies said, the nearest last. Nearly all write `X-Forwarded-For` and pass on a `Forwarded`
 * that came, so the one that anybody may have sent counts only where the other is missing.
 */
function entriesOf(headers: IncomingHttpHeaders): (Address | undefined)[] {
  const usual = first(headers['x-forwarded-for']);
  if (usual !== '') return usual.split(',').map(readEntry);
  const standard = first(headers.forwarded);
  if (standard !== '') {
    return standard
      .split(',')
      .map((element) => /(?:^|;)\s*for=([^;]{1,80})/i.exec(element)?.[1] ?? '')
      .map(readEntry);
  }
  return [readEntry(first(headers['x-real-ip']))];
}

const signs = [
  'forwarded',
  'x-forwarded-for',
  'x-real-ip',
  'via',
  'x-forwarded-proto',
  'x-forwarded-host',
] as const;

/** Whether a request carries what proxies add, whoever added it. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  signs.some((name) => headers[name] !== undefined);

/**
 * Who sent a request: going back from the connection, the first address that is not a trusted proxy.
 * What a proxy did not say clearly counts as the proxy itself: anybody can write the rest.
 */
export function forwardedAddress(
  headers: IncomingHttpHeaders,
  peer: string,
  trusted: TrustedProxies,
): string {
  const known = readAddress(peer);
  if (!known || trusted === 'none' || !isForwarded(headers)) return known?.toString() ?? peer;
  if (!isTrusted(peer, trusted)) return known.toString();
  let nearest: Address = known;
  for (const address of entriesOf(headers).reverse()) {
    if (!address) break;
    nearest = address;
    if (trusted === 'peer' || !trusted.some((network) => lies(address, network))) break;
  }
  return nearest.toString();
}

/** Whether the word of who connects from an address counts. */
export function isTrusted(peer: string, trusted: TrustedProxies): boolean {
  if (trusted === 'none' || trusted === 'peer') return trusted === 'peer';
  const address = readAddress(peer);
  return address !== undefined && trusted.some((network) => lies(address, network));
}

/** The network that counts as one caller, and the wider one that may hold many: /64 and /48 of IPv6. */
export function networksOf(address: string): { readonly own: string; readonly wider: string } {
  const known = readAddress(address);
  if (known?.kind() !== 'ipv6') return { own: known?.toString() ?? address, wider: '' };
  const network = (bits: number) =>
    `${ipaddr.IPv6.networkAddressFromCIDR(`${known.toNormalizedString()}/${bits}`)}/${bits}`;
  return { own: network(64), wider: network(48) };
}

const near = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);

/** Whether an address is this machine's. */
export const isLoopback = (address: string): boolean =>
  readAddress(address)?.range() === 'loopback';

/** Whether an address can be that of a proxy of one's own: this machine's or a private network's. */
export const isNear = (address: string): boolean => near.has(readAddress(address)?.range() ?? '');
