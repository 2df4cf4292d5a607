import type { Letter } from '@through-train/contract/letter';
import type { LitElement, ReactiveController } from 'lit';
import type { LetterDraft } from '../letter-draft.js';
import type { Places } from '../places.js';
import type { Steps } from '../steps.js';
import { followCopies } from './copies.js';
import { answerTabs, takeLeftDraft } from './left-drafts.js';
import { WayBack } from './way-back.js';

/** How far the letter is between form and receipt, and the way back into the form. */
interface UnderWay {
  readonly step: 'write' | 'review' | 'receipt';
  readonly sending: { readonly stopped: boolean } | undefined;
  back(): Promise<void>;
}

interface Attended {
  readonly letterDraft: LetterDraft;
  readonly delivery: UnderWay;
  readonly places: Places;
  /** The steps of the form, where it has any. */
  readonly steps: () => Steps | undefined;
}

/** Sees to it that no letter is lost, whatever becomes of the page around it. */
export class Attendance implements ReactiveController {
  readonly #host: LitElement;
  readonly #attended: Attended;
  readonly #wayBack: WayBack;
  #site = '';
  /** The letter as it stood when somebody was asked whether to leave it. */
  #askedFor: Letter | undefined;

  constructor(host: LitElement, attended: Attended) {
    this.#host = host;
    this.#attended = attended;
    this.#wayBack = new WayBack(host, (depth) => this.#goBack(depth));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
    removeEventListener('beforeunload', this.#ask);
  }

  hostUpdated(): void {
    // An update that was due may come after the element has gone.
    if (!this.#host.isConnected) return;
    const { letterDraft, delivery, places, steps } = this.#attended;
    const copied = followCopies(this.#host, letterDraft.written);
    if (copied) {
      letterDraft.change(copied);
      places.choose(copied.division);
    }
    if (letterDraft.site !== this.#site) {
      this.#site = letterDraft.site;
      void takeLeftDraft(letterDraft.site).then((taken) => {
        if (!taken || letterDraft.written) return;
        letterDraft.resume();
        places.choose(letterDraft.letter.division);
      });
    }
    const inForm = steps()?.at ?? 0;
    const depths = { write: inForm, review: inForm + 1, receipt: 0 };
    this.#wayBack.follow(depths[delivery.step], delivery.step === 'receipt');
    // Only then: some browsers reload a page that listens to this when somebody comes back to it.
    if (this.#wouldBeLost) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  /** Whoever was asked once need not be again. Whoever asked for a draft believes that the text is safe, unless the browser refused. */
  get #wouldBeLost(): boolean {
    const { written, draftWanted, draftRefused } = this.#attended.letterDraft;
    if (!written || written === this.#askedFor || (draftWanted && !draftRefused)) return false;
    return [written.title, written.body, written.expectedOutcome].some((text) => text.trim());
  }

  #goBack(depth: number): boolean {
    const { delivery, steps } = this.#attended;
    if (delivery.step === 'review') {
      if (delivery.sending?.stopped) return false;
      void delivery.back();
    }
    const inSteps = steps();
    if (inSteps && depth < inSteps.at) void inSteps.go(depth);
    return true;
  }

  readonly #onStorage = (event: StorageEvent): void =>
    answerTabs(event, this.#attended.letterDraft);

  readonly #ask = (event: BeforeUnloadEvent): void => {
    removeEventListener('beforeunload', this.#ask);
    this.#askedFor = this.#attended.letterDraft.written;
    event.preventDefault();
    event.returnValue = '';
  };
}
