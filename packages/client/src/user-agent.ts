import { version } from './version.js';

interface NodeProcess {
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/** What names the client in the log of the API, in Node; a browser names itself. */
export const userAgent: string | undefined =
  globalThis.document === undefined && (globalThis as NodeProcess).process?.versions?.node
    ? `through-train-client/${version} node/${(globalThis as NodeProcess).process?.versions?.node}`
    : undefined;
