import type {
  HandlingState,
  PublicationState,
  RejectionReason,
  StaffAction,
  SupervisionLevel,
} from '@through-train/contract';
import { accountEnglish } from '@through-train/words/appeal/account-terms.en.js';
import { sendingEnglish } from '@through-train/words/sending/terms.en.js';
import type { WorkTerms } from './work-terms.js';

const handling: Record<HandlingState, string> = {
  submitted: 'To accept',
  info_requested: 'Citizen asked',
  rejected: 'Not accepted',
  accepted: 'Accepted, to assign',
  assigned: 'Assigned, to claim',
  claimed: 'Claimed',
  in_progress: 'In progress',
  replied: 'Replied, to evaluate',
  closed: 'Closed',
  reopened: 'Reopened',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

const publication: Record<PublicationState, string> = {
  private: 'Not public',
  pending_review: 'To be reviewed',
  published: 'Published',
  unpublished: 'Taken down',
};

const actionNames: Record<StaffAction, string> = {
  accept: 'Accept',
  reject: 'Do not accept',
  'request-info': 'Ask the citizen',
  assign: 'Assign',
  return: 'Return',
  claim: 'Claim',
  start: 'Start work',
  reply: 'Reply',
  'approve-reply': 'Approve the reply',
  'decline-reply': 'Send the reply back',
  extend: 'Ask for an extension',
  'approve-extension': 'Approve the extension',
  'decline-extension': 'Decline the extension',
  supervise: 'Supervise',
  close: 'Close',
  merge: 'Merge',
  'name-accused': 'Name the accused',
  'decide-reopening': 'Decide on reopening',
  publish: 'Publish',
  unpublish: 'Take down',
  redact: 'Edit the public version',
};

const reasons: Record<RejectionReason, string> = {
  'not-responsible': 'Another authority is responsible',
  'court-or-arbitration': 'For a court or arbitration',
  'already-handled': 'Answered before',
  unclear: 'It is not clear what is meant',
  unlawful: 'It asks for what the law forbids',
  other: 'Another reason',
};

const levels: Record<SupervisionLevel, string> = {
  reminder: 'Reminder',
  urge: 'Urge',
  supervise: 'Supervise',
  listed: 'List in public',
};

const duties = {
  accept: 'To accept',
  resolve: 'To answer',
  supplement: 'Citizen to add',
  evaluate: 'Citizen to evaluate',
};
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

export const workEnglish: WorkTerms = {
  ...accountEnglish,
  ...sendingEnglish,
  handling: (state) => handling[state],
  publicationState: (state) => publication[state],
  action: (action) => actionNames[action],
  rejection: (reason) => reasons[reason],
  level: (level) => levels[level],
  dueIn: (left) =>
    left < 0 ? `${days(-left)} late` : left === 0 ? 'Due today' : `${days(left)} left`,
  duePaused: 'Citizen asked, clock stands',
  dueFor: (duty) => duties[duty],
  noMailbox: 'No mailbox named',
  nobody: 'Nobody yet',
  textsWait: (count) => `${count} ${count === 1 ? 'text' : 'texts'} to review`,
};
