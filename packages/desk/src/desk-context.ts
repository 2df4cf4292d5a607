import { createContext } from '@lit/context';
import type { SitesApi, StaffApi } from '@through-train/client';
import type { StaffMember } from '@through-train/contract';
import type { Route } from './route.js';

/** What every part of the desk works with, from the moment somebody has signed in. */
export interface Desk {
  readonly api: StaffApi;
  /** What is public of sites: their mailboxes. */
  readonly sites: SitesApi;
  /** Who has signed in. */
  readonly member: StaffMember;
  /** Goes to another place in the desk. */
  readonly go: (route: Route) => void;
  /** Told after something was done to an appeal, so that counts and queues are asked for anew. */
  readonly changed: () => void;
  /** Told of every failure: the end of a session is shown by the desk itself, whatever was asked. */
  readonly failed: (error: unknown) => void;
}

export const deskContext = createContext<Desk>(Symbol('through-train desk'));
