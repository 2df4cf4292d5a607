import { categoryPath, type Site } from '@through-train/contract';
import { emptyLetter, type Letter, type LetterField } from '@through-train/contract/letter';
import type { ReactiveControllerHost } from 'lit';
import type { Mistake } from '../../controls/error-summary.js';
import { forgetDraft, keepDraft, readDraft } from './draft.js';

/** The letter while it is being written: what is in it, what is wrong with it, and its draft. */
export class LetterDraft {
  letter: Letter = emptyLetter;
  mistakes: readonly Mistake[] = [];
  /** Whether the citizen wants a draft kept on this device. */
  draftWanted = false;
  /** The browser does not keep drafts. */
  draftRefused = false;
  /** When the draft was kept that the form began with; undefined when it began empty. */
  restoredAt: number | undefined;
  /** Id of the site the letter is written on. */
  site = '';
  readonly #host: ReactiveControllerHost;
  #given: Partial<Letter> = {};
  #start: Letter = emptyLetter;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Begins a letter on a site, or takes there what was typed on another one.
   *
   * @returns whether that was so
   */
  begin({ id, mailboxes }: Site, given: Partial<Letter>): boolean {
    const { written, site } = this;
    this.site = id;
    this.#given = given;
    this.#start = { ...emptyLetter, ...given };
    if (!written) this.resume();
    else if (site !== id) {
      forgetDraft(site);
      const known = mailboxes.some((mailbox) => mailbox.id === written.mailbox);
      const { division, mailbox } = this.#start;
      this.change({ division, mailbox: known ? written.mailbox : mailbox });
      return true;
    }
    return false;
  }

  /** Begins with the draft that was kept in this tab, if there is one. */
  resume(): void {
    const draft = readDraft(this.site);
    this.draftWanted = draft !== undefined;
    this.restoredAt = draft?.savedAt;
    this.#set(draft ? { ...this.#start, ...draft.letter, ...this.#given } : this.#start);
  }

  /** Takes over what was typed or chosen. A field that changes is no longer called wrong. */
  change(part: Partial<Letter>): void {
    const corrected = Object.keys(part);
    const answered = Object.keys(part.answers ?? {}).map((id) => `question-${id}`);
    // One of the two ways to reach the citizen may stand for the other.
    if ('email' in part || 'anonymous' in part) corrected.push('phone');
    this.mistakes = this.mistakes.filter(
      ({ field }) => !corrected.includes(field) && !answered.includes(field),
    );
    this.#set({ ...this.letter, ...part });
    if (this.draftWanted) this.keep();
  }

  /** Takes back what the site that now receives the letter does not know or allow. */
  suit({ categories, anonymousAllowed }: Site): void {
    const { categoryId, anonymous } = this.letter;
    if (categoryId && categoryPath(categories, categoryId).length === 0) {
      this.change({ categoryId: '', answers: {} });
    }
    if (anonymous && !anonymousAllowed) this.change({ anonymous: false });
  }

  /** The letter, unless it is as it began. */
  get written(): Letter | undefined {
    return this.letter === this.#start ? undefined : this.letter;
  }

  mistakeAt(field: LetterField): string | undefined {
    return this.mistakes.find((mistake) => mistake.field === field)?.message;
  }

  wantDraft(wanted: boolean): void {
    this.draftWanted = wanted;
    this.draftRefused = false;
    if (wanted) this.keep();
    else forgetDraft(this.site);
    this.#host.requestUpdate();
  }

  /** Back to an empty form; nothing of the letter stays on the device. */
  clear(): void {
    forgetDraft(this.site);
    this.draftWanted = false;
    this.restoredAt = undefined;
    this.mistakes = [];
    this.#set(this.#start);
  }

  /** Keeps the draft as it stands. */
  keep(): void {
    this.draftRefused = !keepDraft(this.site, this.letter);
  }

  #set(letter: Letter): void {
    this.letter = letter;
    this.#host.requestUpdate();
  }
}
