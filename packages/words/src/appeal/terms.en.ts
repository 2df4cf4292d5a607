import { commonEnglish } from '../language/common.en.js';
import { counting } from '../language/counting.js';
import type { AppealTerms } from './terms.js';

const count = counting<'one'>('en');

const kinds = {
  consultation: 'Question',
  complaint: 'Complaint',
  suggestion: 'Suggestion',
  request: 'Request for help',
  report: 'Report of misconduct',
  thanks: 'Thanks',
};

const states = { awaiting: 'Awaiting reply', 'in-progress': 'In progress', handled: 'Handled' };

const levels = {
  reminder: 'Reminded by a higher authority',
  urge: 'Urged by a higher authority',
  supervise: 'Under supervision',
  listed: 'Publicly supervised',
};

export const appealEnglish: AppealTerms = {
  ...commonEnglish,
  appealKind: (kind) => kinds[kind],
  appealState: (state) => states[state],
  appealSupervised: (level) => levels[level],
  appealOtherKind: 'Other',
  appealOtherState: 'Updated',
  appealOtherLevel: 'Followed up by a higher authority',
  appealOverdue: 'Overdue',
  appealSubmitted: (day) => `Sent ${day}`,
  appealTo: (mailbox) => `To ${mailbox}`,
  appealWaiting: (by, until) => `Waiting for ${by || 'the office'}${until}`,
  appealAssigned: (by, until) => `Passed to ${by}${until}`,
  appealClaimed: (by, until) => `Claimed by ${by}${until}`,
  appealWorking: (until) => `In progress${until}`,
  appealAnswered: (by, day, leader) =>
    leader && by
      ? `Claimed by ${by}, replied on ${day}`
      : `${by ? `${by} replied` : 'Replied'} on ${day}`,
  appealEnded: 'Closed',
  appealUntil: (day, answered) => `; ${answered ? 'reply' : 'response'} due by ${day}`,
  appealMissed: (day, answered) => `; ${answered ? 'reply' : 'response'} was due by ${day}`,
  appealSupport: 'This concerns me too',
  appealSupportDone: 'Counted: this concerns you too',
  appealSupportFailed: 'Not counted. Please try again later.',
  appealSupports: (people) =>
    people > 0
      ? count(people, {
          one: 'Concerns # person',
          other: people < 10 ? 'Concerns # people' : 'Concerns about # people',
        })
      : '',
};
