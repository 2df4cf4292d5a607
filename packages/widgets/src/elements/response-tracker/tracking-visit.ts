import { newIdempotencyKey, type Transport, trackingApi } from '@through-train/client';
import type { CitizenAction, TrackedAppeal, TrackingSession } from '@through-train/contract';
import type { Credentials } from '@through-train/words/tracking/receipt-text.js';

/** How long the server lets a visit last after the query code was given. */
export const visitLength = 30 * 60 * 1000;

/** What each action says to the API. */
export interface ActionBodies {
  supplement: { text: string; publication?: 'public' };
  evaluate: { grade: 1 | 2 | 3 | 4 | 5; reason?: string; publication?: 'public' };
  reopen: { reason: string };
  withdraw: { reason?: string };
}

/** A citizen looking at their appeal. It lives in memory only and ends with its token. */
export class TrackingVisit {
  appeal: TrackedAppeal;
  readonly #api: ReturnType<typeof trackingApi>;
  readonly #token: string;
  readonly #serverTime: number;
  readonly #began = performance.now();
  /** What was sent without a known outcome: sent again, it must count once. */
  readonly #keys = new Map<string, string>();

  private constructor(api: ReturnType<typeof trackingApi>, session: TrackingSession) {
    this.#api = api;
    this.appeal = session.appeal;
    this.#token = session.token;
    // The clock of the device may be wrong by a year; the server's is known from the token's end.
    this.#serverTime = Date.parse(session.tokenExpiresAt) - visitLength;
  }

  /** @throws ApiError `tracking-failed`, `too-many-requests` */
  static async begin(
    transport: Transport,
    credentials: Credentials,
    signal: AbortSignal,
  ): Promise<TrackingVisit> {
    const api = trackingApi(transport);
    return new TrackingVisit(api, await api.open(credentials, { signal }));
  }

  /** The present in milliseconds, by the server's clock. */
  get now(): number {
    return this.#serverTime + performance.now() - this.#began;
  }

  /** Milliseconds until the token ends. */
  get left(): number {
    return visitLength - (performance.now() - this.#began);
  }

  /** @throws ApiError `token-invalid`, `wrong-state`, `too-late`, `invalid` */
  async act<A extends CitizenAction>(
    action: A,
    body: ActionBodies[A],
    signal: AbortSignal,
  ): Promise<void> {
    const what = action + JSON.stringify(body);
    const idempotencyKey = this.#keys.get(what) ?? newIdempotencyKey();
    this.#keys.set(what, idempotencyKey);
    this.appeal = await this.#send(action, body, { signal, idempotencyKey });
    this.#keys.delete(what);
  }

  /** @throws ApiError `token-invalid` */
  async refresh(signal: AbortSignal): Promise<void> {
    this.appeal = await this.#api.get(this.#token, { signal });
  }

  #send<A extends CitizenAction>(
    action: A,
    body: ActionBodies[A],
    options: { signal: AbortSignal; idempotencyKey: string },
  ): Promise<TrackedAppeal> {
    const send = this.#api[action as CitizenAction] as (
      token: string,
      body: ActionBodies[A],
      options: { signal: AbortSignal; idempotencyKey: string },
    ) => Promise<TrackedAppeal>;
    return send(this.#token, body, options);
  }
}
