import type { AskApi, Http } from '../api.js';

/** Keys that only this server can make, so that a form of another page never sends by itself. */
export interface FormKeys {
  /** A new key, which is the idempotency key of one form. */
  readonly make: (subject: string) => string;
  /** The key that a form brought; undefined when it was not made here for this subject in the last day. */
  readonly read: (subject: string, given: string | undefined) => string | undefined;
}

/** What the plain forms need of the server they stand on. */
export interface FormsOptions {
  readonly ask: AskApi;
  readonly formKeys: FormKeys;
  /** Whether a page of this web origin is a page of this server. */
  readonly isOwnOrigin: (http: Http, origin: string) => boolean;
  /**
   * The body of a request, within the server's limit.
   *
   * @throws ApiRefusal `body-too-large`; `malformed-request` when it was cut off
   */
  readonly readBody: (http: Http) => Promise<ArrayBuffer>;
  /** The clock. */
  readonly now: () => Date;
}
