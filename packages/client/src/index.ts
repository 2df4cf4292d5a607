export type {
  AppealDetail,
  AppealListItem,
  AppealPage,
  AppealQuery,
  CaseNotes,
  FieldError,
  FoundAppeal,
  NewNote,
  Note,
  ProblemCode,
  QueueCounts,
  Receipt,
  Site,
  SiteSummary,
  StaffCase,
  StaffCommand,
  StaffListItem,
  StaffMember,
  StaffPage,
  StaffQuery,
  StaffSession,
  Submission,
  TrackedAppeal,
  TrackingSession,
} from '@through-train/contract';
export { type Addressed, addressOf } from './address.js';
export { type AppealsApi, appealsApi } from './appeals.js';
export { type Client, createClient } from './client.js';
export {
  ApiError,
  isApiError,
  isMalformedAnswerError,
  isNetworkError,
  isThroughTrainError,
  isTimeoutError,
  MalformedAnswerError,
  NetworkError,
  ThroughTrainError,
  TimeoutError,
} from './errors.js';
export { newIdempotencyKey } from './idempotency-key.js';
export type { Legible, MalformedItem } from './malformed-items.js';
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  Limits,
  WriteOptions,
} from './options.js';
export type { Pages } from './pages.js';
export { readAnswer } from './read-answer.js';
export { mayPass } from './retryable.js';
export { type SitesApi, sitesApi } from './sites.js';
export { type StaffApi, staffApi } from './staff.js';
export { type TrackingApi, trackingApi } from './tracking.js';
export { type Call, createTransport, type Transport } from './transport.js';
export { waitAfter } from './waiting.js';
