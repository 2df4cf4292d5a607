import type { Language, Site } from '@through-train/contract';
import type { Circumstances, Letter } from '@through-train/contract/letter';
import { today } from '../form/today.js';

/** A letter, and where on this page it may go. */
export interface Addressed {
  readonly letter: Letter;
  readonly receiver: Site;
  /** The sites whose mailboxes are offered. */
  readonly sites: readonly Site[];
  /** Id of the column that the page has fixed, empty when it has fixed none. */
  readonly column: string;
}

/** What the contract has to know to measure a letter and to send it. */
export const circumstancesOf = (
  { letter, receiver, sites, column }: Addressed,
  language: Language,
): Circumstances => ({
  receiver,
  limits: receiver.limits,
  mailboxes: sites.flatMap(({ mailboxes }) => mailboxes),
  divisionCode: sites.find(({ id }) => id === letter.division)?.divisionCode ?? '',
  column,
  noticeVersion: receiver.privacyNotice.version,
  language,
  today: today(),
});
