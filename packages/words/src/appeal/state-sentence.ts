import type { AppealListItem, LocalizedText } from '@through-train/contract';
import type { TermArguments } from '../language/term-arguments.js';
import { dayBeside } from './days.js';
import type { AppealTerms } from './terms.js';

/** What is needed to speak about an appeal; `Words` of any element here can do it. */
export interface AppealWords {
  term<K extends keyof AppealTerms>(key: K, ...args: TermArguments<AppealTerms[K]>): string;
  text(text: LocalizedText): string;
  written(text: string): string;
  day(value: string): string;
  monthDay(value: string): string;
  moment(value: string): string;
}

/** A state as it is called here, or else as the answer calls it. */
export const stateWord = (words: AppealWords, own: string, name?: LocalizedText): string =>
  own || (name ? words.text(name) : words.term('appealOtherState'));

type Told = Pick<
  AppealListItem,
  'state' | 'responsible' | 'mailboxName' | 'submittedAt' | 'repliedAt' | 'dueAt' | 'overdue'
>;

/**
 * Where a published appeal stands, as a sentence with a name in it: 临湘市市长已认领，8月12日前答复.
 * The full date of submission is expected to stand beside it.
 */
export function stateSentence(words: AppealWords, appeal: Told): string {
  const { state, responsible, mailboxName, submittedAt, repliedAt, dueAt, overdue } = appeal;
  const by = responsible ? words.text(responsible.name) : '';
  // Of a state that came later the facts are told that are known of every one.
  if (repliedAt && state !== 'awaiting' && state !== 'in-progress') {
    const day = dayBeside(words, repliedAt, submittedAt);
    return words.term('appealAnswered', by, day, responsible?.type === 'leader');
  }
  if (state === 'handled') return words.term('appealEnded');
  const until = dueAt
    ? words.term(
        overdue ? 'appealMissed' : 'appealUntil',
        dayBeside(words, dueAt, submittedAt),
        state === 'in-progress',
      )
    : '';
  if (responsible)
    return words.term(responsible.claimed ? 'appealClaimed' : 'appealAssigned', by, until);
  if (state === 'in-progress') return words.term('appealWorking', until);
  if (state !== 'awaiting') return '';
  return words.term('appealWaiting', mailboxName ? words.text(mailboxName) : '', until);
}
