import { isThroughTrainError } from '@through-train/client';
import type { Submission } from '@through-train/contract';
import type { Letter } from '@through-train/contract/letter';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import type { LitElement } from 'lit';
import type { Mistake } from '../../controls/error-summary.js';
import type { Words } from '../../language/words.js';
import { addStyles } from '../../look/added-styles.js';
import type { Connection } from '../../site/connection.js';
import type { Addressed } from './delivery/circumstances.js';

type DeliveryPart = typeof import('./delivery/delivery-part.js');

/** What a delivery needs to know when it is asked to go on. */
export interface Parcel extends Addressed {
  readonly connection: Connection;
}

interface Callbacks {
  /** False when the page forbids to send it. */
  readonly mayGo: (site: string, submission: Submission) => boolean;
  /** What the letter's texts become when they are stored. */
  readonly onCleaned: (cleaned: Partial<Letter>) => void;
  readonly onMistakes: (mistakes: readonly Mistake[]) => void;
  readonly onSent: (number: string) => void;
  readonly onError: (error: unknown) => void;
  readonly onLoaded: (part: DeliveryPart) => void;
}

/**
 * The way of a letter from the form to the receipt. All that this takes is one part of the download
 * that comes once the form can be filled in.
 */
export class Delivery {
  step: 'write' | 'review' | 'receipt' = 'write';
  part: DeliveryPart | undefined;
  sending: InstanceType<DeliveryPart['LetterSending']> | undefined;
  receipt: InstanceType<DeliveryPart['ReceiptView']> | undefined;
  /** That part is being waited for. */
  loading = false;
  /** That part did not arrive. */
  failed = false;
  readonly #host: LitElement;
  readonly #words: Words<DeliveryTerms>;
  readonly #callbacks: Callbacks;

  constructor(host: LitElement, words: Words<DeliveryTerms>, callbacks: Callbacks) {
    this.#host = host;
    this.#words = words;
    this.#callbacks = callbacks;
  }

  /** Brings the part that comes after the form. */
  async load(): Promise<DeliveryPart | undefined> {
    if (this.part) return this.part;
    try {
      const part = await import('./delivery/delivery-part.js');
      await this.#words.learn(part.deliveryWording);
      if (!this.part) {
        addStyles(this.#host, part.deliveryStyles);
        this.part = part;
        this.sending = new part.LetterSending(this.#host);
        this.#callbacks.onLoaded(part);
      }
      this.failed = false;
      return part;
    } catch (error) {
      console.warn('What comes after the form did not load.', error);
      return undefined;
    }
  }

  /** What has to be put right, or nothing while that cannot be said. */
  async check(parcel: Parcel): Promise<readonly Mistake[] | undefined> {
    if (this.loading) return undefined;
    this.loading = true;
    this.failed = false;
    this.#host.requestUpdate();
    const part = await this.load();
    this.loading = false;
    this.failed = !part;
    this.#host.requestUpdate();
    if (!part) return undefined;
    const cleaned = part.cleanLetter(parcel.letter);
    this.#callbacks.onCleaned(cleaned);
    const circumstances = part.circumstancesOf(parcel, this.#words.language);
    return part.checkLetter(this.#words, { ...parcel.letter, ...cleaned }, circumstances);
  }

  /** From the form to the last look, or back with what has to be put right. */
  async review(parcel: Parcel): Promise<void> {
    const mistakes = await this.check(parcel);
    if (!mistakes) return;
    this.#callbacks.onMistakes(mistakes);
    if (mistakes.length > 0) return this.#focus('error-summary');
    this.sending?.clear();
    this.step = 'review';
    await this.#focus('review');
  }

  /** Shows what has to be put right before a step of the form. */
  refuse(mistakes: readonly Mistake[]): Promise<void> {
    this.#callbacks.onMistakes(mistakes);
    return this.#focus('error-summary');
  }

  async back(): Promise<void> {
    if (this.sending?.stopped) return;
    this.step = 'write';
    await this.#focus('title', 'progress');
  }

  async send(parcel: Parcel): Promise<void> {
    const { part, sending } = this;
    if (!part || !sending || sending.stopped) return;
    const { connection, letter, receiver } = parcel;
    const circumstances = part.circumstancesOf(parcel, this.#words.language);
    const submission = part.submissionOf(letter, circumstances);
    if (!this.#callbacks.mayGo(receiver.id, submission)) return;
    const receipt = await sending.send(connection, receiver.id, submission);
    if (receipt) {
      this.receipt = new part.ReceiptView(this.#host, receipt, this.#words, () => this.#close());
      this.step = 'receipt';
      this.#callbacks.onSent(receipt.number);
      await this.#focus('receipt');
    } else {
      this.#callbacks.onError(sending.error);
      await this.#explain(part, sending.error);
    }
  }

  /** From the receipt to a new letter. */
  async another(): Promise<void> {
    this.#close();
    await this.#focus('progress', 'kind');
  }

  /** Takes the receipt away. */
  #close(): void {
    this.receipt?.end();
    this.receipt = undefined;
    this.step = 'write';
    this.#host.requestUpdate();
  }

  async #explain(part: DeliveryPart, error: unknown): Promise<void> {
    const errors = isThroughTrainError(error) ? error.fieldErrors : [];
    if (errors.length === 0) return this.#focus('unsent');
    // The labels of the fields are in the form, so it must be there first.
    this.step = 'write';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    if (root) this.#callbacks.onMistakes(part.serverMistakes(this.#words, errors, root));
    await this.#focus('error-summary');
  }

  /** Moves the focus to what is new, so that nobody has to look for it. */
  async #focus(...ids: readonly string[]): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = ids
      .map((id) => this.#host.shadowRoot?.getElementById(id))
      .find((found) => found && found.getClientRects().length > 0);
    const control = target?.matches('fieldset') ? target.querySelector('input') : target;
    control?.focus({ preventScroll: true });
    (target?.closest('.field') ?? target)?.scrollIntoView({ block: 'nearest' });
  }
}
