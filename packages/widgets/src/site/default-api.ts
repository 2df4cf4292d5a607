declare global {
  var throughTrain:
    | {
        readonly api?: string;
        readonly loader?: string;
        /** Answers that the loader asked for, by address. */
        readonly early?: Record<string, Promise<Response>>;
      }
    | undefined;
}

/**
 * The API when no `api` attribute names one: what the loader was told, else the origin this script
 * came from, because the server that serves the elements is the server that answers them.
 */
export const defaultApi = (): string =>
  globalThis.throughTrain?.api ?? new URL(import.meta.url).origin;
