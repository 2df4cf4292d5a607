import type { TrackedAppeal } from '@through-train/contract';
import type { AccountWords } from '../appeal/account-words.js';
import { dayBeside } from '../appeal/days.js';
import { stateWord } from '../appeal/state-sentence.js';
import type { TermArguments } from '../language/term-arguments.js';
import type { TrackedTerms } from './tracked-terms.js';

/** What is needed to tell a citizen about their appeal. */
export interface TrackedWords extends AccountWords {
  term<K extends keyof TrackedTerms>(key: K, ...args: TermArguments<TrackedTerms[K]>): string;
}

type Told = Pick<
  TrackedAppeal,
  | 'handling'
  | 'state'
  | 'stateName'
  | 'responsible'
  | 'mailboxName'
  | 'siteName'
  | 'submittedAt'
  | 'due'
  | 'overdue'
  | 'replies'
  | 'mergedInto'
>;

/** Where the citizen's appeal stands, as a sentence with a name in it. */
export function trackedSentence(words: TrackedWords, appeal: Told): string {
  const by = appeal.responsible ? words.text(appeal.responsible.name) : '';
  const until = untilPart(words, appeal);
  switch (appeal.handling) {
    case 'submitted':
      return words.term(
        'trackedSubmitted',
        words.text(appeal.mailboxName ?? appeal.siteName),
        until,
      );
    case 'info_requested':
      return words.term('trackedAsked', until);
    case 'rejected':
      return words.term('trackedRejected');
    case 'accepted':
      return words.term('trackedAccepted', until);
    case 'assigned':
      return words.term('appealAssigned', by, until);
    case 'claimed':
      return words.term('appealClaimed', by, until);
    case 'in_progress':
      return words.term('trackedWorking', by, until);
    case 'reopened':
      return words.term('trackedReopened', by, until);
    case 'replied':
    case 'closed':
      return answered(words, appeal, by) + until;
    case 'merged':
      return words.term('trackedMerged', appeal.mergedInto ?? '');
    case 'withdrawn':
      return words.term('trackedWithdrawn');
    default:
      return (
        (appeal.state === 'handled' ? answered(words, appeal, by) : stateOf(words, appeal)) + until
      );
  }
}

/** What the state is called: here, or of one that came later by the answer. */
export const stateOf = (
  words: TrackedWords,
  { handling, stateName }: Pick<TrackedAppeal, 'handling' | 'stateName'>,
): string => stateWord(words, words.term('trackedState', handling), stateName);

/** What a citizen is told whose appeal was merged. */
export function mergedHint(
  words: TrackedWords,
  { mergedInto, leading, submittedAt }: TrackedAppeal,
): string {
  const at = leading && (leading.closedAt ?? leading.repliedAt);
  const day = at ? dayBeside(words, at, submittedAt) : '';
  return words.term('trackedMergedHint', mergedInto !== null, day, !!leading?.closedAt);
}

function answered(words: TrackedWords, { replies, submittedAt }: Told, by: string): string {
  const latest = replies[replies.length - 1];
  if (!latest) return words.term('appealEnded');
  return words.term(
    'appealAnswered',
    words.text(latest.unit) || by,
    dayBeside(words, latest.repliedAt, submittedAt),
    false,
  );
}

function untilPart(words: TrackedWords, { due, overdue, submittedAt }: Told): string {
  if (!due?.at) return '';
  const day = dayBeside(words, due.at, submittedAt);
  return overdue
    ? words.term('appealMissed', day, due.for === 'resolve')
    : words.term('trackedUntil', due.for, day);
}
