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

export const addSupplement = endpoint({
  ...command,
  path: '/v1/tracking/supplements',
  summary: 'Add what was asked for, or anything new',
  body: Supplement,
});

export const evaluateReply = endpoint({
  ...command,
  path: '/v1/tracking/evaluation',
  summary: 'Evaluate the latest reply in five grades',
  body: EvaluationRequest,
});

export const withdrawAppeal = endpoint({
  ...command,
  path: '/v1/tracking/withdrawal',
  summary: 'Withdraw the appeal',
  body: Withdrawal,
});

export const reopenAppeal = endpoint({
  ...command,
  path: '/v1/tracking/reopening',
  summary: 'Ask for it to be handled again; beyond the first time a clerk decides',
  body: Reopening,
});
