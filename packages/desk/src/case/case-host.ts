import type { Site, StaffCase, StaffCommand } from '@through-train/contract';
import type { Loading, Sending, Words } from '@through-train/widgets/parts.js';
import type { LitElement } from 'lit';
import type { Desk } from '../desk-context.js';
import type { CaseTerms } from '../terms/case-terms.js';

/** The case as its forms see it. */
export interface CaseHost extends LitElement {
  readonly words: Words<CaseTerms>;
  readonly work: Desk;
  readonly sending: Sending;
  /** The leaders of the site, for whom a report accuses; asked for by the form that needs them. */
  readonly leaders: Loading<Site['mailboxes']>;
  /**
   * Sends a command under a key that stays the same for the same words, and shows the case after it.
   *
   * @returns whether it was done
   */
  send(command: StaffCommand): Promise<boolean>;
  /** Closes the form that stands open. */
  closeForm(): void;
}

/** A form of one action on one case. */
export interface CaseForm {
  render(shown: StaffCase): unknown;
  /** Told when its case is shown no more: what it would still do must not reach another one. */
  leave?(): void;
}
