import { endpoint } from '../endpoint.js';
import {
  EvaluationRequest,
  Reopening,
  Supplement,
  TrackedAppeal,
  TrackingRequest,
  TrackingSession,
  Withdrawal,
} from '../tracking.js';

/**
 * Needs number and query code of the receipt, as people type them. Gives the citizen's view, and a token
 * for the other calls below `/v1/tracking`. An unknown number and a wrong code are answered alike. Whoever
 * guesses waits longer each time, and the owner is not kept out by it.
 */
export const startTracking = endpoint({
  method: 'POST',
  path: '/v1/tracking',
  tag: 'tracking',
  summary: "The citizen's view of an appeal, and a token that lasts 30 minutes",
  access: 'public',
  body: TrackingRequest,
  status: 200,
  answer: TrackingSession,
  problems: ['tracking-failed', 'invalid', 'too-many-requests'],
});

/** Needs the token of `POST /v1/tracking`. Gives the citizen's view as it is now. */
export const getTracking = endpoint({
  method: 'GET',
  path: '/v1/tracking',
  tag: 'tracking',
  summary: "The citizen's view again",
  access: 'tracking',
  status: 200,
  answer: TrackedAppeal,
  problems: ['token-invalid'],
});

const command = {
  method: 'POST',
  tag: 'tracking',
  access: 'tracking',
  status: 200,
  answer: TrackedAppeal,
  idempotent: true,
  problems: ['token-invalid', 'invalid', 'wrong-state', 'too-late', 'in-flight', 'key-reused'],
} as const;

/**
 * Needs the token, and `supplement` among the `allowed`. While officials wait for an answer (`question`)
 * this is the answer, and their clock runs again; otherwise it is added to the letter. Gives the view after
 * it.
 */
export const addSupplement = endpoint({
  ...command,
  path: '/v1/tracking/supplements',
  summary: 'Add what was asked for, or anything new',
  body: Supplement,
});

/**
 * Needs the token, and `evaluate` among the `allowed`: a reply that is not evaluated yet, and not older
 * than `deadlines.evaluation` of the site. Grades 3 to 5 close the appeal. Grades 1 and 2 open it again
 * the first time; after that a clerk decides. Gives the view after it.
 */
export const evaluateReply = endpoint({
  ...command,
  path: '/v1/tracking/evaluation',
  summary: 'Evaluate the latest reply in five grades',
  body: EvaluationRequest,
});

/**
 * Needs the token, and `withdraw` among the `allowed`: an appeal that is not answered yet. What was
 * published of it is taken down. It cannot be undone. Gives the view after it.
 */
export const withdrawAppeal = endpoint({
  ...command,
  path: '/v1/tracking/withdrawal',
  summary: 'Withdraw the appeal',
  body: Withdrawal,
});

/**
 * Needs the token, and `reopen` among the `allowed`: an answered appeal, as long as it may be evaluated.
 * The first time it is handled again at once; after that a clerk decides, once for each reply, and
 * `reopeningRequested` is true until then. Gives the view after it.
 */
export const reopenAppeal = endpoint({
  ...command,
  path: '/v1/tracking/reopening',
  summary: 'Ask for it to be handled again; beyond the first time a clerk decides',
  body: Reopening,
});
