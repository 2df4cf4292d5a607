import type { Action, ActorRole, HandlingState } from '../vocabulary.js';
import { openStates } from './state.js';

/** Who may be told: everybody, the citizen of the appeal, or officials only. */
export type Audience = 'public' | 'citizen' | 'staff';

/**
 * How somebody must stand towards an appeal to be meant by a row:
 *
 * - `own`: it is their letter
 * - `clock`: nobody; time itself acts
 * - `site`: the role is held for its site, or for one above
 * - `higher level`: the role is held for a site above its own
 * - `lead unit`: they work for the unit in charge; `head`: they head it
 * - `unit written to`: they work for the unit in charge or, before there is one, behind its mailbox
 * - `addressee`: it was sent to the mailbox of a leader, which they hold
 */
export type Standing =
  | 'own'
  | 'clock'
  | 'site'
  | 'higher level'
  | 'lead unit'
  | 'head'
  | 'unit written to'
  | 'addressee';

/** One row of the lifecycle. */
export interface LifecycleRow {
  readonly from: readonly HandlingState[];
  /** Every state it can lead to; `same` leaves the state as it is. */
  readonly to: readonly (HandlingState | 'same')[];
  /** Who may act, by role, and how they must stand towards the appeal. */
  readonly by: Readonly<Partial<Record<ActorRole, Standing>>>;
  /** The roles of `by`. */
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

const rows: Readonly<Record<Action, Omit<LifecycleRow, 'who'>>> = {
  submit: {
    from: [],
    to: ['submitted'],
    by: { citizen: 'own' },
    rule: 'Creates the appeal. One that may be published waits for review, any other is private.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  accept: {
    from: ['submitted'],
    to: ['accepted'],
    by: { clerk: 'site' },
    rule: 'May name whom a report accuses; they are shut out from then on.',
    source: '信访工作条例 Art. 22, 23, 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  reject: {
    from: ['submitted'],
    to: ['rejected'],
    by: { clerk: 'site' },
    rule: 'Needs a reason code, an explanation and where to turn instead.',
    source: '信访工作条例 Art. 22, 23',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  'request-info': {
    from: notWaiting,
    to: ['info_requested'],
    by: { clerk: 'site', unit: 'lead unit' },
    rule: 'By the clerk or the lead unit. The clock stands still until the citizen answers or 5 working days have passed. One question at a time.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  supplement: {
    from: openStates,
    to: ['submitted', 'accepted', 'assigned', 'claimed', 'in_progress', 'reopened', 'same'],
    by: { citizen: 'own' },
    rule: 'Answers a question, and the appeal goes back to where it stood; otherwise it only adds to it. Public only when the citizen agreed and a moderator published it.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  resume: {
    from: ['info_requested'],
    to: ['submitted', 'accepted', 'assigned', 'claimed', 'in_progress', 'reopened'],
    by: { system: 'clock' },
    rule: 'When the citizen has not answered in time the appeal goes back to where it stood, and the clock runs again from the end of that time.',
    shownTo: 'public',
    noteTo: 'public',
  },
  assign: {
    from: ['accepted', 'reopened', 'assigned', 'claimed'],
    to: ['assigned'],
    by: { clerk: 'site', supervisor: 'site' },
    rule: 'One lead unit and any number of co-handling units, none of them accused. A claimed appeal only when a leader claimed it and no unit has it yet: the claim stays with the leader.',
    source: '信访工作条例 Art. 23, 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  return: {
    from: ['assigned'],
    to: ['accepted'],
    by: { unit: 'lead unit' },
    rule: 'By the lead unit, within 5 working days, with a reason.',
    source: '信访工作条例 Art. 23',
    shownTo: 'public',
    noteTo: 'staff',
  },
  claim: {
    from: ['submitted', 'accepted', 'assigned', 'reopened'],
    to: ['claimed'],
    by: { leader: 'addressee', unit: 'unit written to' },
    rule: 'A leader or delegate claims what was sent to their mailbox, a unit what was assigned to it or sent to its mailbox. Claiming a submitted appeal accepts it. A report is never claimed before a clerk has accepted it, so that it cannot fall to whom it accuses.',
    source: '信访工作条例 Art. 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  start: {
    from: ['claimed'],
    to: ['in_progress'],
    by: { unit: 'lead unit' },
    rule: 'By the lead unit.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  reply: {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['replied', 'same'],
    by: { unit: 'lead unit' },
    rule: 'By the lead unit: what was asked, what was found, what is decided, on which legal basis. Where the site requires it the reply of anyone but the head waits for approval. The public reads it once a moderator published it, or at once where the site takes the word of the official who confirmed what the public will read; that to a report never without a moderator.',
    source: '信访工作条例 Art. 32',
    shownTo: 'public',
    noteTo: 'staff',
  },
  'approve-reply': {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['replied'],
    by: { unit: 'head', leader: 'addressee' },
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  'decline-reply': {
    from: ['claimed', 'in_progress', 'reopened'],
    to: ['same'],
    by: { unit: 'head', leader: 'addressee' },
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to, with a reason.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  extend: {
    from: openStates,
    to: ['same'],
    by: { unit: 'lead unit' },
    rule: 'Asked by the lead unit before the time is up; the head needs nobody else. At most 30 days and once, anew after a reopening.',
    source: '信访工作条例 Art. 34',
    shownTo: 'public',
    noteTo: 'public',
  },
  'approve-extension': {
    from: openStates,
    to: ['same'],
    by: { unit: 'head', leader: 'addressee' },
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to. The reason is told to the citizen.',
    source: '信访工作条例 Art. 34',
    shownTo: 'public',
    noteTo: 'public',
  },
  'decline-extension': {
    from: openStates,
    to: ['same'],
    by: { unit: 'head', leader: 'addressee' },
    rule: 'By the head of the lead unit, or the leader whose mailbox it was sent to, with a reason.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  supervise: {
    from: openStates,
    to: ['same'],
    by: { supervisor: 'higher level', system: 'clock' },
    rule: 'By a supervisor of a higher level at any time, by the system when it is overdue. Each step is higher than the one before: reminder, urge, supervise, listed in public.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  evaluate: {
    from: ['replied'],
    to: ['closed', 'reopened'],
    by: { citizen: 'own' },
    rule: 'Five grades, once per reply, within 14 days of it. Grades 1 and 2 need a reason and reopen the appeal the first time; after that it is closed and a clerk decides whether to reopen it. The grade is public with the letter, the reason only when the citizen agreed and a moderator published it.',
    shownTo: 'public',
    noteTo: 'public',
  },
  reopen: {
    from: ['replied', 'closed'],
    to: ['reopened', 'closed'],
    by: { citizen: 'own' },
    rule: 'Within 14 days of the reply, whatever the evaluation said, with a reason. Beyond the first time a clerk decides, once per reply.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  'decide-reopening': {
    from: ['closed'],
    to: ['reopened', 'same'],
    by: { clerk: 'site' },
    rule: 'Decides what the citizen asked for, with a reason. A refusal stands until the next reply.',
    shownTo: 'public',
    noteTo: 'citizen',
  },
  close: {
    from: ['replied'],
    to: ['closed'],
    by: { clerk: 'site', system: 'clock' },
    rule: 'By a clerk, or by the system 14 days after the reply.',
    shownTo: 'public',
    noteTo: 'staff',
  },
  withdraw: {
    from: openStates,
    to: ['withdrawn'],
    by: { citizen: 'own' },
    rule: 'At any time before the reply. What was published is taken down.',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  merge: {
    from: ['submitted', 'accepted'],
    to: ['merged'],
    by: { clerk: 'site' },
    rule: 'Points at the leading appeal, never at itself; the citizen is told of its published replies. A report only into a report that accuses at least the same, and nothing else into a report; its citizen is told neither number nor reply of the other.',
    source: '信访工作条例 Art. 30',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  'destroy-contact': {
    from: ['rejected', 'closed', 'merged', 'withdrawn'],
    to: ['same'],
    by: { system: 'clock' },
    rule: 'When the time that the privacy notice promises has passed since it was closed: how to reach the citizen is destroyed. What remains is the record of the handling.',
    source: '个人信息保护法 Art. 19, 47',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  'name-accused': {
    from: [...publishable.filter((state) => state !== 'submitted'), 'merged'],
    to: ['same', 'accepted', 'claimed', 'reopened'],
    by: { clerk: 'site', supervisor: 'site', system: 'clock' },
    rule: 'Once it is accepted, when somebody is found out to be accused. They see it no more; a lead unit, a helping unit or a claim among them is out at once, and what they had begun is void. What they have answered is opened again. What is merged accuses whom the leading appeal accuses, by the system.',
    source: '信访工作条例 Art. 30',
    shownTo: 'staff',
    noteTo: 'staff',
  },
  publish: {
    from: publishable,
    to: ['same'],
    by: { moderator: 'site' },
    rule: 'The letter, or the one text that `part` names, and nothing else. Only when the citizen agreed; of a report each text only in a redacted version.',
    source: '信访工作条例 Art. 30',
    shownTo: 'public',
    noteTo: 'staff',
  },
  unpublish: {
    from: anyState,
    to: ['same'],
    by: { moderator: 'site' },
    rule: 'The letter, and with it everything, or the one text that `part` names. Needs a reason.',
    shownTo: 'citizen',
    noteTo: 'citizen',
  },
  redact: {
    from: anyState,
    to: ['same'],
    by: { moderator: 'site' },
    rule: 'At any time: writes what is or will be published in place of the letter, or of the one text that `part` names. The original stays for officials.',
    shownTo: 'staff',
    noteTo: 'staff',
  },
};

/** The whole lifecycle of an appeal: what can be done from where, by whom, and where it leads. */
export const lifecycle = Object.fromEntries(
  Object.entries(rows).map(([action, row]) => [action, { ...row, who: Object.keys(row.by) }]),
) as unknown as Readonly<Record<Action, LifecycleRow>>;
