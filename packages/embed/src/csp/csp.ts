import { type Directives, parsePolicy, policyText } from './policy-text.js';

/** What a page that embeds the elements looks like from the outside. */
export interface PolicySetUp {
  /**
   * Where `loader.js` comes from: an origin, or a folder with a slash at its end, which allows less.
   * @example 'https://appeals.example.gov.cn/cdn/'
   */
  readonly cdn: string;
  /** Address of the API. @default the origin of `cdn` */
  readonly api?: string;
  /**
   * How the page allows the loader: `address` by where it comes from, `nonce` by the nonce on its
   * tag, which the loader hands on to what it brings, `hash` by the `integrity` on its tag. An
   * existing policy that lives on `'unsafe-inline'` gets the address in any case.
   * @default 'address'
   */
  readonly allow?: 'address' | 'nonce' | 'hash';
  /** The nonce, or what the page's templates put in its place. @default '{NONCE}' */
  readonly nonce?: string;
  /** The `integrity` of the loader, for `allow: 'hash'`; from `integrity.json`. */
  readonly integrity?: string;
  /** Whether the policy requires trusted types. Not asked where `existing` says it. @default true */
  readonly trustedTypes?: boolean;
  /** Where browsers report what they blocked. */
  readonly reportUri?: string;
  /** The policy a page has already, as one line; what it allows stays allowed. */
  readonly existing?: string;
}

/** The trusted types policies that the files of the CDN folder make. */
export const trustedTypesPolicies = [
  'through-train',
  'through-train-html',
  'through-train-iife',
] as const;

/**
 * The value of the `Content-Security-Policy` header under which the elements work: the strictest for
 * a new page, or an existing one with what is missing. Several policies in one header, separated by
 * commas, are each completed, because browsers obey them all.
 *
 * @throws TypeError when an address, nonce or hash cannot stand in a policy
 * @example
 * contentPolicy({ cdn: 'https://appeals.example.gov.cn/cdn/' });
 * // default-src 'none'; script-src https://appeals.example.gov.cn/cdn/; style-src …
 */
export function contentPolicy(setUp: PolicySetUp): string {
  const { existing } = setUp;
  const line = existing?.replace(/^\s*content-security-policy(-report-only)?\s*:/i, '').trim();
  if (!line) return policyText(completed(strictest(setUp), setUp));
  return line
    .split(',')
    .map((policy) => policyText(completed(parsePolicy(policy), setUp)))
    .join(', ');
}

function strictest({ trustedTypes = true }: PolicySetUp): Directives {
  const closed = [
    'default-src',
    'script-src',
    'style-src',
    'connect-src',
    'form-action',
    'base-uri',
  ];
  const typed: [string, string[]][] = [
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', []],
  ];
  return new Map([
    ...closed.map((name): [string, string[]] => [name, ["'none'"]]),
    ...(trustedTypes ? typed : []),
  ]);
}

/** The policy with what the elements need and it does not allow yet. */
function completed(policy: Directives, setUp: PolicySetUp): Directives {
  const { cdn, api = cdn, reportUri } = setUp;
  const steps: readonly [readonly string[], (present: readonly string[]) => readonly string[]][] = [
    [['script-src-elem', 'script-src', 'default-src'], (present) => scripts(setUp, present)],
    [['style-src-elem', 'style-src', 'default-src'], (present) => styles(setUp, present)],
    [['connect-src', 'default-src'], () => [address(api, 'api').origin]],
    // What a citizen without JavaScript sends: the form inside the element.
    [['form-action'], () => [address(api, 'api').origin]],
    // Without this directive every name is allowed.
    [['trusted-types'], () => trustedTypesPolicies],
  ];
  let result = policy;
  for (const [names, wanted] of steps) result = allowed(result, names, wanted);
  if (!reportUri) return result;
  const reports = new Set([
    ...(policy.get('report-uri') ?? []),
    encoded(address(reportUri, 'reportUri')),
  ]);
  return new Map([...result, ['report-uri', [...reports]]]);
}

/**
 * Adds sources to the first of the directives that a policy has: that one decides. What it takes
 * from `default-src` is written out, so that nothing else is allowed more. A policy with none of
 * them allows everything.
 */
function allowed(
  policy: Directives,
  decisive: readonly string[],
  wanted: (present: readonly string[]) => readonly string[],
): Directives {
  const deciding = decisive.find((name) => policy.has(name));
  if (deciding === undefined) return policy;
  const present = (policy.get(deciding) ?? []).filter((each) => each.toLowerCase() !== "'none'");
  const missing = wanted(present).filter((each) => !covers(present, each));
  if (missing.length === 0) return policy;
  const own = decisive.filter((name) => name !== 'default-src').slice(-1)[0];
  const target = deciding === 'default-src' && own !== undefined ? own : deciding;
  return new Map([...policy, [target, [...present, ...missing]]]);
}

/** Whether a source is allowed already, by itself, by its origin or by everything of its scheme. */
function covers(present: readonly string[], wanted: string): boolean {
  if (present.includes(wanted)) return true;
  if (!/^https?:/.test(wanted)) return present.includes('*') && !wanted.startsWith("'");
  const { origin, protocol } = new URL(wanted);
  return [origin, `${origin}/`, protocol, '*'].some((each) => present.includes(each));
}

/** One nonce or hash makes browsers ignore 'unsafe-inline', on which the page may depend. */
const dependsOnInline = (present: readonly string[]): boolean =>
  present.includes("'unsafe-inline'") && !present.some((each) => /^'(nonce|sha\d+)-/.test(each));

function scripts(setUp: PolicySetUp, present: readonly string[]): string[] {
  const { cdn, allow = 'address', nonce, integrity } = setUp;
  const place = encoded(address(cdn, 'cdn'));
  if (allow === 'address' || dependsOnInline(present)) return [place];
  // The loader hands its nonce on to what it brings.
  if (allow === 'nonce') return [nonceSource(nonce)];
  // 'strict-dynamic' would take from a page the addresses that it allows.
  const children = present.length > 0 && !present.includes("'strict-dynamic'");
  return [...hashSources(integrity), children ? place : "'strict-dynamic'"];
}

/** Sheets of the CDN serve browsers that cannot adopt style sheets; a nonce saves them a request. */
function styles({ cdn, allow, nonce }: PolicySetUp, present: readonly string[]): string[] {
  const byNonce = allow === 'nonce' && !dependsOnInline(present);
  return [encoded(address(cdn, 'cdn')), ...(byNonce ? [nonceSource(nonce)] : [])];
}

function nonceSource(nonce = '{NONCE}'): string {
  if (/[;,']/.test(nonce) || nonce.trim() === '') {
    throw new TypeError(`“${nonce}” cannot be a nonce.`);
  }
  return `'nonce-${nonce}'`;
}

function hashSources(integrity = ''): string[] {
  const hashes = integrity.trim().split(/\s+/);
  if (hashes.every((each) => /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(each))) {
    return hashes.map((each) => `'${each}'`);
  }
  throw new TypeError(`integrity must be hashes such as sha384-…, not “${integrity}”.`);
}

function address(text: string, what: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Told below, like any other scheme.
  }
  throw new TypeError(`${what} must be an absolute http or https address, not “${text}”.`);
}

/** An address as it can stand in a policy. */
function encoded({ origin, pathname, search }: URL): string {
  const rest = pathname === '/' ? '' : pathname + search;
  return origin + rest.replace(/[;,']/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
