import {
  actOnAppeal,
  addNote,
  type BodyOf,
  type CaseNotes,
  countStaffQueues,
  getStaffAppeal,
  listNotes,
  listStaffAppeals,
  type NewNote,
  type Note,
  type QueueCounts,
  type StaffCase,
  type StaffCommand,
  type StaffListItem,
  type StaffMember,
  type StaffPage,
  type StaffQuery,
  type StaffSession,
  signIn,
  signOut,
  whoAmI,
} from '@through-train/contract';
import { isThroughTrainError } from './errors.js';
import type { Legible } from './malformed-items.js';
import type { CallOptions, WriteOptions } from './options.js';
import { type Pages, pagesOf } from './pages.js';
import type { Transport } from './transport.js';

/**
 * What an official does. Sign in first; the client then keeps the session's token in memory. The API
 * answers these calls to programs outside of browsers and to pages of its own origin, to no others.
 */
export interface StaffApi {
  /** @throws ApiError `sign-in-failed`, `too-many-requests` with `retryAfter` */
  signIn(credentials: BodyOf<typeof signIn>, options?: CallOptions): Promise<StaffSession>;
  /** Goes on with the token of an earlier session. */
  useToken(token: string): void;
  /** Ends the session on the server at once. One that was over already is no error. */
  signOut(options?: CallOptions): Promise<void>;
  me(options?: CallOptions): Promise<StaffMember>;
  /** A queue, all pages. */
  list(
    query?: Omit<StaffQuery, 'cursor'>,
    options?: CallOptions,
  ): Pages<StaffListItem, Legible<StaffPage>>;
  /** One page of a queue, with `malformed` as that of `appeals.page`. */
  page(query?: StaffQuery, options?: CallOptions): Promise<Legible<StaffPage>>;
  /** How much each queue holds. */
  queueCounts(options?: CallOptions): Promise<QueueCounts>;
  /** The whole case, with `allowed`: what this official may do now. */
  get(number: string, options?: CallOptions): Promise<StaffCase>;
  /**
   * Does one action: `act(number, { action: 'claim' })`.
   *
   * @throws ApiError `forbidden`, `wrong-state`, `too-late`, `conflict-of-interest`, `invalid`
   */
  act(number: string, command: StaffCommand, options?: WriteOptions): Promise<StaffCase>;
  /** The internal notes on a case, the first first. Officials alone read them. */
  notes(number: string, options?: CallOptions): Promise<CaseNotes>;
  /**
   * Writes an internal note on a case: `addNote(number, { text: 'Spoke to the property manager' })`.
   *
   * @throws ApiError `not-found`, `invalid`
   */
  addNote(number: string, note: NewNote, options?: WriteOptions): Promise<Note>;
}

export const staffApi = (transport: Transport): StaffApi => {
  let token: string | undefined;
  const page: StaffApi['page'] = async (query = {}, options = {}) =>
    transport.call(listStaffAppeals, { ...options, token, query });

  return {
    page,
    async signIn(body, options = {}) {
      const session = await transport.call(signIn, { ...options, body });
      token = session.token;
      return session;
    },
    useToken(known) {
      token = known;
    },
    async signOut(options = {}) {
      try {
        await transport.call(signOut, { ...options, token });
      } catch (error) {
        if (!(isThroughTrainError(error) && error.status === 401)) throw error;
      }
      token = undefined;
    },
    async me(options = {}) {
      return transport.call(whoAmI, { ...options, token });
    },
    list(query = {}, options = {}) {
      return pagesOf((cursor) => page({ ...query, ...(cursor && { cursor }) }, options));
    },
    async queueCounts(options = {}) {
      return transport.call(countStaffQueues, { ...options, token });
    },
    async get(number, options = {}) {
      return transport.call(getStaffAppeal, {
        ...options,
        token,
        params: { number },
      });
    },
    async act(number, body, options = {}) {
      return transport.call(actOnAppeal, {
        ...options,
        token,
        params: { number },
        body,
      });
    },
    async notes(number, options = {}) {
      return transport.call(listNotes, { ...options, token, params: { number } });
    },
    async addNote(number, body, options = {}) {
      return transport.call(addNote, { ...options, token, params: { number }, body });
    },
  };
};
