import type { AccountTerms, ToldAction } from './account-terms.js';
import { appealEnglish } from './terms.en.js';

const grades = [
  '',
  'Very dissatisfied',
  'Dissatisfied',
  'Fairly satisfied',
  'Satisfied',
  'Very satisfied',
];

const staff = (by: string): string => by || 'The office';
const writer = (mine: boolean): string => (mine ? 'You' : 'The writer');

const events: Record<ToldAction, (by: string, mine: boolean) => string> = {
  submit: (_, mine) => `${writer(mine)} sent the appeal`,
  supplement: (_, mine) => `${writer(mine)} added information`,
  evaluate: (_, mine) => `${writer(mine)} rated the reply`,
  reopen: (_, mine) => `${writer(mine)} asked for it to be handled again`,
  withdraw: (_, mine) => `${writer(mine)} withdrew the appeal`,
  accept: (by) => `${staff(by)} accepted the appeal`,
  reject: (by) => `${staff(by)} did not accept the appeal`,
  'request-info': (by, mine) => `${staff(by)} asked ${mine ? 'you' : 'the writer'} for information`,
  resume: () => 'The time for an answer was over; handling went on',
  assign: (by) => `${staff(by)} passed it to the responsible unit`,
  return: (by) => `${staff(by)} returned it as outside its duties`,
  claim: (by) => `${staff(by)} claimed it and is responsible`,
  start: (by) => `${staff(by)} started work on it`,
  reply: (by) => `${staff(by)} replied`,
  'approve-reply': (by) => `${staff(by)} approved the reply`,
  extend: (by) => `${staff(by)} asked for more time`,
  'approve-extension': (by) => `${staff(by)} granted more time`,
  supervise: (by) => `${by || 'A higher authority'} urged faster handling`,
  close: () => 'Closed',
  merge: () => 'Merged with a similar appeal',
  'decide-reopening': (by) => `${staff(by)} decided on handling it again`,
  publish: () => 'Made public',
  unpublish: () => 'No longer public',
};

export const accountEnglish: AccountTerms = {
  ...appealEnglish,
  appealNumber: 'Reference number',
  appealMailbox: 'Mailbox',
  appealSubmittedOn: 'Sent',
  appealReplies: (count) => (count > 1 ? `Replies (${count})` : 'Reply'),
  appealNoReply: (given) =>
    `${given ? 'There is a reply' : 'No reply yet'}. Once reviewed it will be published here.`,
  appealAdded: 'Added by the writer',
  appealRequest: 'What was asked',
  appealFindings: 'What was found',
  appealDecision: 'What was decided',
  appealLegalBasis: 'Legal basis',
  appealTimeline: 'What happened',
  appealMore: 'Progress and details',
  appealEvaluation: (mine, earlier) =>
    `${mine ? 'My' : 'The writer’s'} rating${earlier ? ' on the earlier reply' : ''}`,
  appealGrade: (grade) => grades[grade] ?? '',
  appealEvent: (action, by, mine) => events[action as ToldAction]?.(by, mine) ?? '',
  appealUpdated: (by) => `${by ? `${by} updated` : 'Update on'} the appeal`,
};
