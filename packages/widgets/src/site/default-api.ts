import type { Registry } from '../loader/page.js';

declare global {
  var throughTrain: Registry | undefined;
}

/**
 * The API when no `api` attribute names one: what the loader was told, else the origin this script
 * came from, because the server that serves the elements is the server that answers them.
 */
export const defaultApi = (): string =>
  globalThis.throughTrain?.api ?? new URL(import.meta.url).origin;
