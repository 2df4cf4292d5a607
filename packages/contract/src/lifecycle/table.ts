import type { Action, ActorRole, HandlingState } from '../vocabulary.js';
import { openStates } from './state.js';

/** Who may be told: everybody, the citizen of the appeal, or officials only. */
export type Audience = 'public' | 'citizen' | 'staff';

/** One row of the lifecycle. */
export interface LifecycleRow {
  readonly from: readonly HandlingState[];
  /** Every state it can lead to; `same` leaves the state as it is. */
  readonly to: readonly (HandlingState | 'same')[];
  readonly who: readonly ActorRole[];
  /** What holds beyond state and role. */
  readonly rule: string;
  /** Where the rule comes from, when it is law. */
  readonly source?: string;
  /** Who may see that it happened. */
  readonly shownTo: Audience;
  /** Who may read the note of the event. Never wider than `shownTo`. */
  readonly noteTo: Audience;
}

const anyState = [
  ...openStates,
  'rejected',
  'replied',
  'closed',
  'merged',
  'withdrawn',
] as const satisfies readonly HandlingState[];

// What may be published: everything but what was refused, merged or taken back.
const publishable = [...openStates, 'replied', 'closed'] as const;
const notWaiting = openStates.filter((state) => state !== 'info_requested');

/** The whole lifecycle of an appeal: what can be done from where, by whom, and where it leads. */
export const lifecycle: Readonly<Record<Action, LifecycleRow>> = {
  submit: {
    from: [],
    to: ['submitted'],
    who: ['citizen'],
    rule: 'Creates the appeal. One that may be published waits for review, any other is private.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  accept: {
    from: ['submitted'],
    to: ['accepted'],
    who: ['clerk'],
    rule: 'May name whom a report accuses; they are shut out from then on.',
    source: '信访工作条例 Art. 22, 23, 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  reject: {
    from: ['submitted'],
    to: ['rejected'],
    who: ['clerk'],
    rule: 'Needs a reason code, an explanation and where to turn instead.',
    source: '信访工作条例 Art. 22, 23',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  'request-info': {
    from: notWaiting,
    to: ['info_requested'],
    who: ['clerk', 'unit'],
    rule: 'By the clerk or the lead unit. The clock stands still until the citizen answers or 5 working days have passed. One question at a time.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  supplement: {
    from: openStates,
    to: ['submitted', 'accepted', 'assigned', 'claimed', 'in_progress', 'reopened', 'same'],
    who: ['citizen'],
    rule: 'Answers a question, and the appeal goes back to where it stood; otherwise it only adds to it. Public only when the citizen agreed and a moderator published it.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  resume: {
    from: ['info_requested'],
    to: ['submitted', 'accepted', 'assigned', 'claimed', 'in_progress', 'reopened'],
    who: ['system'],
    rule: 'When the citizen has not answered in time the appeal goes back to where it stood, and the clock runs again from the end of that time.',
    shownTo: 'public',
    noteTo: 'public',
  },
  assign: {
    from: ['accepted', 'reopened', 'assigned', 'claimed'],
    to: ['assigned'],
    who: ['clerk', 'supervisor'],
    rule: 'One lead unit and any number of co-handling units, none of them accused. A claimed appeal only when a leader claimed it and no unit has it yet: the claim stays with the leader.',
    source: '信访工作条例 Art. 23, 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  return: {
    from: ['assigned'],
    to: ['accepted'],
    who: ['unit'],
    rule: 'By the lead unit, within 5 working days, with a reason.',
    source: '信访工作条例 Art. 23',
    shownTo: 'public',
    noteTo: 'staff',
  },
  claim: {
    from: ['submitted', 'accepted', 'assigned', 'reopened'],
    to: ['claimed'],
    who: ['leader', 'unit'],
    rule: 'A leader or delegate claims what was sent to their mailbox, a unit what was assigned to it or sent to its mailbox. Claiming a submitted appeal accepts it. A report is never claimed before a clerk has accepted it, so that it cannot fall to whom it accuses.',
    source: '信访工作条例 Art. 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  start: {
    from: ['claimed'],
    to: ['in_progress'],
    who: ['unit'],
    rule: 'By the lead unit.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  reply: {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['replied', 'same'],
    who: ['unit'],
    rule: 'By the lead unit: what was asked, what was found, what is decided, on which legal basis. Where the site requires it the reply of anyone but the head waits for approval. The public reads it once a moderator published it, or at once where the site takes the word of the official who confirmed what the public will read; that to a report never without a moderator.',
    source: '信访工作条例 Art. 32',
    shownTo: 'public',
    noteTo: 'staff',
  },
  'approve-reply': {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['replied'],
    who: ['unit', 'leader'],
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  'decline-reply': {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['same'],
    who: ['unit', 'leader'],
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to, with a reason.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  extend: {
    from: openStates,
    to: ['same'],
    who: ['unit'],
    rule: 'Asked by the lead unit before the time is up; the head needs nobody else. At most 30 days and once, anew after a reopening.',
    source: '信访工作条例 Art. 34',
    shownTo: 'public',
    noteTo: 'public',
  },
  'approve-extension': {
    from: openStates,
    to: ['same'],
    who: ['unit', 'leader'],
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to. The reason is told to the citizen.',
    source: '信访工作条例 Art. 34',
    shownTo: 'public',
    noteTo: 'public',
  },
  'decline-extension': {
    from: openStates,
    to: ['same'],
    who: ['unit', 'leader'],
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to, with a reason.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  supervise: {
    from: openStates,
    to: ['same'],
    who: ['supervisor', 'system'],
    rule: 'By a supervisor of a higher level at any time, by the system when it is overdue. Each step is higher than the one before: reminder, urge, supervise, listed in public.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  evaluate: {
    from: ['replied'],
    to: ['closed', 'reopened'],
    who: ['citizen'],
    rule: 'Five grades, once per reply, within 14 days of it. Grades 1 and 2 need a reason and reopen the appeal the first time; after that it is closed and a clerk decides whether to reopen it. The grade is public with the letter, the reason only when the citizen agreed and a moderator published it.',
    shownTo: 'public',
    noteTo: 'public',
  },
  reopen: {
    from: ['replied', 'closed'],
    to: ['reopened', 'closed'],
    who: ['citizen'],
    rule: 'Within 14 days of the reply, whatever the evaluation said, with a reason. Beyond the first time a clerk decides, once per reply.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  'decide-reopening': {
    from: ['closed'],
    to: ['reopened', 'same'],
    who: ['clerk'],
    rule: 'Decides what the citizen asked for, with a reason. A refusal stands until the next reply.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  close: {
    from: ['replied'],
    to: ['closed'],
    who: ['clerk', 'system'],
    rule: 'By a clerk, or by the system 14 days after the reply.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  withdraw: {
    from: openStates,
    to: ['withdrawn'],
    who: ['citizen'],
    rule: 'At any time before the reply. What was published is taken down.',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  merge: {
    from: ['submitted', 'accepted'],
    to: ['merged'],
    who: ['clerk'],
    rule: 'Points at the leading appeal, never at itself; the citizen is told of its published replies. A report only into a report that accuses at least the same, and nothing else into a report; its citizen is told neither number nor reply of the other.',
    source: '信访工作条例 Art. 30',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  'destroy-contact': {
    from: ['rejected', 'closed', 'merged', 'withdrawn'],
    to: ['same'],
    who: ['system'],
    rule: 'When the time that the privacy notice promises has passed since it was closed: how to reach the citizen is destroyed. What remains is the record of the handling.',
    source: '个人信息保护法 Art. 19, 47',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  'name-accused': {
    from: [...publishable.filter((state) => state !== 'submitted'), 'merged'],
    to: ['same', 'accepted', 'claimed', 'reopened'],
    who: ['clerk', 'supervisor', 'system'],
    rule: 'Once it is accepted, when somebody is found out to be accused. They see it no more; a lead unit, a helping unit or a claim among them is out at once, and what they had begun is void. What they have answered is opened again. What is merged accuses whom the leading appeal accuses, by the system.',
    source: '信访工作条例 Art. 30',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  publish: {
    from: publishable,
    to: ['same'],
    who: ['moderator'],
    rule: 'The letter, or the one text that `part` names, and nothing else. Only when the citizen agreed; of a report each text only in a redacted version.',
    source: '信访工作条例 Art. 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  unpublish: {
    from: anyState,
    to: ['same'],
    who: ['moderator'],
    rule: 'The letter, and with it everything, or the one text that `part` names. Needs a reason.',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  redact: {
    from: anyState,
    to: ['same'],
    who: ['moderator'],
    rule: 'At any time: writes what is or will be published in place of the letter, or of the one text that `part` names. The original stays for officials.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
};
