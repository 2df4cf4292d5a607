import {
  addSupplement,
  type BodyOf,
  evaluateReply,
  getTracking,
  reopenAppeal,
  startTracking,
  type TrackedAppeal,
  type TrackingSession,
  withdrawAppeal,
} from '@through-train/contract';
import type { CallOptions, WriteOptions } from './options.js';
import type { Transport } from './transport.js';

/** What a citizen does with number and query code. Each call answers with the view as it is then. */
export interface TrackingApi {
  /**
   * Opens an appeal, for example by its receipt: of what it is given it sends number and query code
   * alone. Both may be typed loosely: lower case, full width, without hyphens.
   *
   * @throws ApiError `tracking-failed` when number or code is wrong, without saying which;
   * `too-many-requests` with `retryAfter` after repeated failures
   */
  open(credentials: BodyOf<typeof startTracking>, options?: CallOptions): Promise<TrackingSession>;
  /** @throws ApiError `token-invalid` when the token is over: open again */
  get(token: string, options?: CallOptions): Promise<TrackedAppeal>;
  supplement(
    token: string,
    supplement: BodyOf<typeof addSupplement>,
    options?: WriteOptions,
  ): Promise<TrackedAppeal>;
  evaluate(
    token: string,
    evaluation: BodyOf<typeof evaluateReply>,
    options?: WriteOptions,
  ): Promise<TrackedAppeal>;
  withdraw(
    token: string,
    withdrawal?: BodyOf<typeof withdrawAppeal>,
    options?: WriteOptions,
  ): Promise<TrackedAppeal>;
  reopen(
    token: string,
    reopening: BodyOf<typeof reopenAppeal>,
    options?: WriteOptions,
  ): Promise<TrackedAppeal>;
}

export const trackingApi = (transport: Transport): TrackingApi => ({
  async open({ number, queryCode }, options = {}) {
    return transport.call(startTracking, { ...options, body: { number, queryCode } });
  },
  async get(token, options = {}) {
    return transport.call(getTracking, { ...options, token });
  },
  async supplement(token, body, options = {}) {
    return transport.call(addSupplement, { ...options, token, body });
  },
  async evaluate(token, body, options = {}) {
    return transport.call(evaluateReply, { ...options, token, body });
  },
  async withdraw(token, body = {}, options = {}) {
    return transport.call(withdrawAppeal, { ...options, token, body });
  },
  async reopen(token, body, options = {}) {
    return transport.call(reopenAppeal, { ...options, token, body });
  },
});
