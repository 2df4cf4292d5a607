import { version } from './version.js';

interface NodeProcess {
  readonly process?: { readonly versions?: { readonly node?: string } };
}

const node = (globalThis as NodeProcess).process?.versions?.node;

/** What names the client in the log of the API, in Node; a browser names itself. */
export const userAgent: string | undefined =
  node && globalThis.document === undefined
    ? `through-train-client/${version} node/${node}`
    : undefined;
