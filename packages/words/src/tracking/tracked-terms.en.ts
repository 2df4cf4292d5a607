import { accountEnglish } from '../appeal/account-terms.en.js';
import { counting } from '../language/counting.js';
import { sendingEnglish } from '../sending/terms.en.js';
import type { TrackedTerms } from './tracked-terms.js';

const count = counting<'one'>('en');

const states: Record<Parameters<TrackedTerms['trackedState']>[0], string> = {
  submitted: 'Sent',
  info_requested: 'Waiting for you',
  rejected: 'Not accepted',
  accepted: 'Accepted',
  assigned: 'Passed on',
  claimed: 'Claimed',
  in_progress: 'In progress',
  replied: 'Replied',
  closed: 'Closed',
  reopened: 'Reopened',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

const steps: Record<Parameters<TrackedTerms['trackedStep']>[0], string> = {
  submitted: 'Sent',
  accepted: 'Accepted',
  handled: 'In progress',
  replied: 'Replied',
  closed: 'Rated and closed',
  rejected: 'Not accepted',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

const until: Record<Parameters<TrackedTerms['trackedUntil']>[0], (day: string) => string> = {
  accept: (day) => `; you will hear by ${day} whether it is accepted`,
  resolve: (day) => `; reply due by ${day}`,
  supplement: (day) => `; please answer by ${day}`,
  evaluate: (day) => `; please rate the reply by ${day}`,
};

const publications = {
  private: 'Not public: only you and the office see it',
  pending_review: 'Under review; not public until approved',
  published: 'Public, with personal details hidden',
  unpublished: 'Taken down, no longer public',
};

const reasons: Record<Parameters<TrackedTerms['trackedReason']>[0], string> = {
  'not-responsible': 'The office is not responsible for this',
  'court-or-arbitration': 'This is for a court, arbitration or administrative review',
  'already-handled': 'The same matter has been handled or is being handled',
  unclear: 'It is not clear what is asked',
  unlawful: 'The text breaks the law',
  other: 'Another reason',
};

type CitizenActionName = Parameters<TrackedTerms['actionTitle']>[0];
const words: Record<
  CitizenActionName,
  Record<'title' | 'hint' | 'label' | 'send' | 'done', string>
> = {
  supplement: {
    title: 'Add information',
    hint: 'Add anything new, a time or a place. The office will see it.',
    label: 'What you want to add',
    send: 'Send',
    done: 'Your information has been sent; the office can see it.',
  },
  evaluate: {
    title: 'Rate the reply',
    hint: 'Did the reply solve your problem? Your rating cannot be changed later.',
    label: 'Your reasons',
    send: 'Send rating',
    done: 'Your rating has been sent. Thank you.',
  },
  reopen: {
    title: 'Ask for it to be handled again',
    hint: 'If the problem was not solved or came back, you can ask again. From the second time on, staff decide.',
    label: 'Your reasons',
    send: 'Send request',
    done: 'Your request has been sent.',
  },
  withdraw: {
    title: 'Withdraw the appeal',
    hint: 'A withdrawn appeal will not be handled further and cannot be restored. Do you want to withdraw it?',
    label: 'Your reasons',
    send: 'Yes, withdraw',
    done: 'The appeal has been withdrawn.',
  },
};

export const trackedEnglish: TrackedTerms = {
  ...accountEnglish,
  ...sendingEnglish,
  trackedState: (handling) => states[handling],
  trackedSubmitted: (to, until) => `Sent to ${to}${until}`,
  trackedAsked: (until) => `More information is needed from you${until}`,
  trackedRejected: 'Not accepted. The reason, and where to turn instead, are below',
  trackedAccepted: (until) => `Accepted, a unit is being chosen${until}`,
  trackedWorking: (by, until) => `${by || 'The office'} is handling it${until}`,
  trackedReopened: (by, until) => `${by || 'The office'} is handling it again${until}`,
  trackedMerged: (number) =>
    `Handled together with ${number ? `appeal ${number}` : 'another appeal'}`,
  trackedWithdrawn: 'You have withdrawn this appeal; it will not be handled further',
  trackedUntil: (what, day) => until[what]?.(day) ?? '',
  trackedLeft: (days) => {
    if (days > 0) return count(days, { one: '# day left', other: '# days left' });
    if (days < 0) return count(-days, { one: '# day overdue', other: '# days overdue' });
    return 'Due today';
  },
  trackedPaused: 'The time limit is paused until you have answered.',
  trackedSteps: 'Progress',
  trackedStep: (step) => steps[step],
  trackedStepNow: ' (now)',
  trackedResponsible: (type) => (type === 'leader' ? 'Responsible leader' : 'Responsible unit'),
  trackedNobody: 'Not yet decided',
  trackedPublication: 'Publication',
  trackedPublicationOf: (publication) => publications[publication],
  trackedQuestion: 'The office asks you',
  trackedAnswerBy: (day) =>
    `Please answer by ${day}. After that the appeal is handled with what is known.`,
  trackedReason: (reason) => reasons[reason],
  trackedInstead: 'Where to turn instead',
  trackedMergedHint: (known, day, closed) =>
    known
      ? 'Both appeals are about the same problem. Replies to the leading one are shown here once they are public.'
      : `Both are about the same problem. ${day && `The other one was ${closed ? 'closed' : 'replied to'} on ${day}. `}To protect who reported it, its number and reply are not shown; ask the office that received yours.`,
  trackedContactGone: (day) => `Your contact details were destroyed on ${day}.`,
  trackedReopeningAsked: 'You have asked for it to be handled again. Staff will decide.',
  trackedText: 'What I wrote',
  trackedExpected: 'What I hope for',
  trackedOccurred: 'Date it happened',
  trackedSupplements: 'What I added',
  trackedPrint: 'Print',
  trackedLeave: 'Leave',
  trackedDone: (action) => words[action].done,
  trackedChanged:
    'Something about this appeal has just changed and is shown now. What you wrote was not sent.',
  actionTitle: (action) => words[action].title,
  actionHint: (action) => words[action].hint,
  actionLabel: (action) => words[action].label,
  actionSend: (action) => words[action].send,
  actionSending: 'Sending…',
  actionCancel: 'Cancel',
  actionKeep: 'Keep it',
  actionGrade: 'How satisfied are you with the reply?',
  actionGradeMissing: 'Choose how satisfied you are',
  actionUnsatisfied:
    'Please say why. The appeal will be handled again; if it was reopened before, staff will decide.',
  actionPublish: (action) =>
    action === 'evaluate' ? 'My reasons may be published' : 'What I add may be published',
  actionPublishHint: (action) =>
    `${action === 'evaluate' ? 'Your rating is public with the appeal; your reasons are not' : 'Not public'} unless you tick this, and then only after review, with personal details hidden.`,
  actionEvaluateBy: (day) => `Please rate by ${day}; after that the appeal is closed.`,
  actionLength: (min, max) =>
    `Write ${min} to ${count(max, { one: '# character', other: '# characters' })}`,
  actionRefused: 'This was not accepted. Please check it and send it again.',
};
