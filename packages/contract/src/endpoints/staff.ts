import { endpoint } from '../endpoint.js';
import { NumberParams } from '../path-params.js';
import { Credentials, StaffCase, StaffMember, StaffSession } from '../staff.js';
import { StaffCommand } from '../staff-action.js';
import { CaseNotes, NewNote, Note } from '../staff-notes.js';
import { QueueCounts, StaffPage, StaffQuery } from '../staff-queue.js';

/**
 * Needs user name and password of an account that an administrator made. Gives a token; a page of the
 * API's own origin gets a cookie with it, and no other origin may call what is below `/v1/staff` from a
 * browser. Whoever guesses waits longer each time.
 */
export const signIn = endpoint({
  method: 'POST',
  path: '/v1/staff/sessions',
  tag: 'staff',
  summary: "Sign in; on the API's own origin the answer also sets an HttpOnly cookie",
  access: 'public',
  body: Credentials,
  status: 201,
  answer: StaffSession,
  problems: ['sign-in-failed', 'invalid', 'too-many-requests'],
});

/** Needs a session. Ends it at once, on every tab. */
export const signOut = endpoint({
  method: 'DELETE',
  path: '/v1/staff/sessions',
  tag: 'staff',
  summary: 'Sign out; the session ends at once',
  access: 'staff',
  status: 204,
  problems: ['not-signed-in'],
});

/** Needs a session. Gives who has signed in, and for which sites they hold which roles. */
export const whoAmI = endpoint({
  method: 'GET',
  path: '/v1/staff/me',
  tag: 'staff',
  summary: 'The signed-in official and their roles',
  access: 'staff',
  status: 200,
  answer: StaffMember,
  problems: ['not-signed-in'],
});

/**
 * Needs a session with a role that handles appeals. Gives a page of a queue: only what this official may
 * see, in the order of the queue: what was sent or is due first, in `all` what was sent last.
 */
export const listStaffAppeals = endpoint({
  method: 'GET',
  path: '/v1/staff/appeals',
  tag: 'staff',
  summary: 'A queue of appeals this official may see',
  access: 'staff',
  query: StaffQuery,
  status: 200,
  answer: StaffPage,
  problems: ['not-signed-in', 'forbidden', 'invalid'],
});

/**
 * Needs a session with a role that handles appeals. Gives how much each queue holds for this official,
 * counted as its pages would be.
 */
export const countStaffQueues = endpoint({
  method: 'GET',
  path: '/v1/staff/queues',
  tag: 'staff',
  summary: 'How much each queue holds for this official',
  access: 'staff',
  status: 200,
  answer: QueueCounts,
  problems: ['not-signed-in', 'forbidden'],
});

/**
 * Needs a session, and an appeal that this official may see; any other is answered like one that does not
 * exist. Gives the whole case, with what this official may do now in `allowed`.
 */
export const getStaffAppeal = endpoint({
  method: 'GET',
  path: '/v1/staff/appeals/{number}',
  tag: 'staff',
  summary: 'The whole case',
  access: 'staff',
  params: NumberParams,
  status: 200,
  answer: StaffCase,
  problems: ['not-signed-in', 'not-found'],
});

/**
 * Needs a session and one of the actions in `allowed` of the case; each has fields of its own. Gives the
 * case after it. What may be done from which state, by whom, is one table, which the server enforces.
 */
export const actOnAppeal = endpoint({
  method: 'POST',
  path: '/v1/staff/appeals/{number}/actions',
  tag: 'staff',
  summary: 'Do one action of the lifecycle to an appeal',
  access: 'staff',
  params: NumberParams,
  body: StaffCommand,
  status: 200,
  answer: StaffCase,
  idempotent: true,
  problems: [
    'not-signed-in',
    'forbidden',
    'conflict-of-interest',
    'not-found',
    'invalid',
    'wrong-state',
    'too-late',
    'in-flight',
    'key-reused',
  ],
});

/**
 * Needs a session, and an appeal that this official may see; any other is answered like one that does not
 * exist. Gives what colleagues noted on the case. Notes belong to one case: one that is merged keeps its
 * own, and no citizen reads them.
 */
export const listNotes = endpoint({
  method: 'GET',
  path: '/v1/staff/appeals/{number}/notes',
  tag: 'staff',
  summary: 'The internal notes on a case',
  access: 'staff',
  params: NumberParams,
  status: 200,
  answer: CaseNotes,
  problems: ['not-signed-in', 'not-found'],
});

/**
 * Needs a session, and an appeal that this official may see, in whatever state. Gives the note as it is
 * kept. It changes nothing of the appeal; no call changes or removes a note.
 */
export const addNote = endpoint({
  method: 'POST',
  path: '/v1/staff/appeals/{number}/notes',
  tag: 'staff',
  summary: 'Write an internal note on a case',
  access: 'staff',
  params: NumberParams,
  body: NewNote,
  status: 201,
  answer: Note,
  idempotent: true,
  problems: ['not-signed-in', 'not-found', 'invalid', 'in-flight', 'key-reused'],
});
