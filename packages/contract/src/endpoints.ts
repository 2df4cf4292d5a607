import {
  getAppeal,
  listAppeals,
  similarAppeals,
  submitAppeal,
  supportAppeal,
} from './endpoints/appeals.js';
import { getSite, listSites } from './endpoints/sites.js';
import {
  actOnAppeal,
  addNote,
  countStaffQueues,
  getStaffAppeal,
  listNotes,
  listStaffAppeals,
  signIn,
  signOut,
  whoAmI,
} from './endpoints/staff.js';
import {
  addSupplement,
  evaluateReply,
  getTracking,
  reopenAppeal,
  startTracking,
  withdrawAppeal,
} from './endpoints/tracking.js';

/** The endpoint table: every operation of the API by its name, in the order a reader meets them. */
export const endpoints = {
  listSites,
  getSite,
  submitAppeal,
  listAppeals,
  similarAppeals,
  getAppeal,
  supportAppeal,
  startTracking,
  getTracking,
  addSupplement,
  evaluateReply,
  reopenAppeal,
  withdrawAppeal,
  signIn,
  whoAmI,
  signOut,
  listStaffAppeals,
  countStaffQueues,
  getStaffAppeal,
  actOnAppeal,
  listNotes,
  addNote,
} as const;

export type EndpointName = keyof typeof endpoints;
