import type { Site } from '@through-train/contract';
import type { Letter } from '@through-train/contract/letter';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import { mailboxChinese } from '@through-train/words/letter/terms.js';
import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../../controls/announcer.js';
import { Words } from '../../language/words.js';
import { controls } from '../../look/controls.styles.js';
import type { Connection } from '../../site/connection.js';
import { Loading } from '../../waiting/loading.js';
import { AppealElement } from '../appeal-element.js';
import { property } from '../property.js';
import { Delivery, type Parcel } from './delivery.js';
import { draftChoice, restoredNotice } from './draft-notices.js';
import { form } from './form/form.js';
import type { FormScope } from './form/form-scope.js';
import { LetterDraft } from './letter-draft.js';
import { Location } from './location.js';
import { givenId, givenTemplate } from './mailbox-attributes.js';
import { mailboxStyles } from './mayor-mailbox.styles.js';
import type { Pickers } from './pickers/pickers.js';
import { Places } from './places.js';
import type { SimilarTerms } from './similar/terms.js';
import { SimilarOffer } from './similar-offer.js';
import { Steps } from './steps.js';
import { mailboxFallback, typedBefore } from './typed-before.js';

/**
 * The mailbox: a citizen writes to a leader or a unit, looks over what would become public, sends
 * it, and keeps the receipt.
 *
 * @example
 * <mayor-mailbox site="linxiang" tracker-url="tracker.html">
 *   如市长信箱未能显示，请拨打 <a href="tel:0730-3720000">0730-3720000</a>。
 * </mayor-mailbox>
 *
 * @tag mayor-mailbox
 * @slot - What stands here until the form is ready, and when it cannot start.
 * @slot heading - A heading above the form.
 * @slot intro - A text between heading and form.
 * @event appeal-ready - The form can be filled in.
 * @event appeal-before-submit - The letter is about to be sent; cancel it to keep it here.
 * @event appeal-submitted - The letter was received; carries its number, never the query code.
 * @event appeal-error - A request failed; the element says so.
 * @csspart form - The form.
 * @csspart progress - In elder mode: which step of how many.
 * @csspart field - One field with label, hint and error.
 * @csspart label - The label of a field.
 * @csspart control - A text field, text area or select.
 * @csspart listbox - The list of a picker.
 * @csspart button - A button.
 * @csspart emergency - The line with the emergency numbers.
 * @csspart stop - What stops the form: whom to call at once.
 * @csspart privacy-notice - How personal data is used.
 * @csspart similar - Published letters like the one being written.
 * @csspart error-summary - What has to be put right.
 * @csspart error - What went wrong.
 * @csspart review - The last look before sending.
 * @csspart preview - What would become public.
 * @csspart receipt - The receipt.
 * @csspart qr - The QR code of the receipt.
 */
export class MayorMailbox extends AppealElement {
  static override styles = [AppealElement.styles, controls, mailboxStyles];

  /** Id of the column that letters go to. Default: by kind and category. */
  @property() column = '';

  /** Id of the mailbox that is chosen when the form opens. */
  @property() mailbox = '';

  /** Page where letters are followed, such as `tracker.html` or `tracker.html?number={number}`. */
  @property({ attribute: 'tracker-url' }) trackerUrl = '';

  /** Page of one published letter, such as `appeal.html?number={number}`. Default: in place. */
  @property({ attribute: 'link-template' }) linkTemplate = '';

  protected readonly words = new Words<DeliveryTerms & SimilarTerms>(this, {
    'zh-CN': mailboxChinese as DeliveryTerms & SimilarTerms,
    'zh-Hant': async () =>
      (await import('@through-train/words/letter/terms.zh-hant.js'))
        .mailboxTraditional as DeliveryTerms & SimilarTerms,
    en: async () =>
      (await import('@through-train/words/letter/terms.en.js')).mailboxEnglish as DeliveryTerms &
        SimilarTerms,
  });

  readonly #fallback = mailboxFallback(this);
  readonly #letterDraft = new LetterDraft(this);
  readonly #places = new Places(this);
  readonly #pickers = new Loading<Pickers>(this);
  readonly #announcer = new Announcer(this);
  readonly #location = new Location(this, (point) => this.#change({ point }));
  readonly #similar = new SimilarOffer(this, this.words, this.#announcer);
  readonly #delivery = new Delivery(this, this.words, {
    mayGo: (site, submission) =>
      this.announce('appeal-before-submit', { site, submission }, { cancelable: true }),
    onCleaned: (cleaned) => this.#letterDraft.change(cleaned),
    onMistakes: (mistakes) => {
      this.#letterDraft.mistakes = mistakes;
      if (mistakes[0]) this.#steps.find(mistakes[0].field);
    },
    onSent: (number) => {
      this.#clear();
      this.announce('appeal-submitted', { number });
    },
    onError: (error) => this.reportError(error),
    onLoaded: ({ Attendance }) =>
      new Attendance(this, {
        letterDraft: this.#letterDraft,
        delivery: this.#delivery,
        places: this.#places,
        steps: () => (this.look.elder ? this.#steps : undefined),
      }),
  });
  readonly #steps = new Steps(this);
  #home: Site | undefined;
  #standing = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    for (const name of ['column', 'mailbox'] as const) {
      if (changed.has(name)) this[name] = givenId(this, name, this[name]);
    }
    if (changed.has('linkTemplate')) this.linkTemplate = givenTemplate(this, this.linkTemplate);
    if (this.#pickers.state === 'idle' && (this.#standing || this.#places.pickersNeeded)) {
      void this.#pickers.run(async () => {
        const { Pickers } = await import('./pickers/pickers.js');
        // Nobody's list closes under their hands.
        const category = this.shadowRoot?.activeElement;
        if (category?.id === 'categoryId')
          await new Promise((left) => {
            category.addEventListener('blur', left, { once: true });
          });
        return new Pickers(this);
      });
    }
    const { connection, siteLoading } = this;
    const site = siteLoading.state === 'done' ? siteLoading.value : undefined;
    const anew = site !== this.#home || (changed.has('mailbox') && !this.#letterDraft.written);
    if (connection && site && anew) this.#begin(connection, site);
  }

  #begin(connection: Connection, site: Site): void {
    this.#home = site;
    this.#places.begin(connection, site);
    if (this.#delivery.step === 'review') this.#delivery.step = 'write';
    const carried = this.#letterDraft.begin(site, {
      ...(site.level === 'county' && { division: site.id }),
      ...(site.mailboxes.some(({ id }) => id === this.mailbox) && { mailbox: this.mailbox }),
    });
    this.#places.choose(this.#letterDraft.letter.division);
    if (carried) this.#suitReceiver();
    // Once the form stands, so that the last look does not have to wait for it.
    void this.updateComplete.then(() => {
      void this.#delivery.load().then((part) => part?.tellUnknown(this, site));
      setTimeout(() => {
        this.#standing = true;
        this.requestUpdate();
      }, 50);
    });
  }

  protected override get fallbackInUse(): boolean {
    return this.#fallback.composing;
  }

  protected override renderReady(connection: Connection, home: Site): TemplateResult {
    const typed = this.#fallback.take();
    if (typed) {
      this.#change(typedBefore(typed, home));
      // The cursor goes on where it was, be it in the last field.
      this.#standing ||= this.contains(document.activeElement);
    }
    const scope = this.#scope(home);
    const { step, part, sending, receipt } = this.#delivery;
    const parcel = () => this.#parcel(connection, this.#scope(home));
    const view =
      step === 'receipt' && receipt
        ? receipt.render({ ...scope, trackerUrl: this.trackerUrl, onAnother: this.#onAnother })
        : step === 'review' && part && sending
          ? part.review(scope, {
              sending,
              onSend: () => this.#delivery.send(parcel()),
              onBack: () => this.#delivery.back(),
            })
          : form(scope, {
              summary: this.#summary(),
              similar: this.#similar.render(connection, this.linkTemplate),
              restored: restoredNotice(this.words, this.#letterDraft, () => this.#clear()),
              draft: draftChoice(this.words, this.#letterDraft),
              location: this.#location,
              standing: this.#standing,
              busy: this.#delivery.loading,
              partFailed: this.#delivery.failed,
              onReview: async () => {
                await this.#settle();
                await this.#delivery.review(parcel());
              },
              steps: this.look.elder ? this.#steps : undefined,
              onNext: async () => {
                await this.#settle();
                const mistakes = await this.#delivery.check(parcel());
                const here = mistakes?.filter(this.#steps.shows) ?? [];
                if (here.length > 0) return this.#delivery.refuse(here);
                this.#letterDraft.mistakes = [];
                if (mistakes) await this.#steps.go(this.#steps.at + 1);
              },
            });
    return html`${view}${this.#announcer.region()}`;
  }

  #scope(home: Site): FormScope & { words: Words<DeliveryTerms> } {
    const letterDraft = this.#letterDraft;
    return {
      words: this.words,
      get letter() {
        return letterDraft.letter;
      },
      home,
      receiver: this.#places.receiver(letterDraft.letter.mailbox) ?? home,
      places: this.#places,
      pickers: this.#pickers,
      announcer: this.#announcer,
      change: (part) => this.#change(part),
      mistakeAt: (field) => this.#letterDraft.mistakeAt(field),
    };
  }

  #parcel(connection: Connection, { letter, receiver }: FormScope): Parcel {
    return { connection, letter, receiver, sites: this.#places.sites, column: this.column };
  }

  #change(part: Partial<Letter>): void {
    this.#letterDraft.change(part);
    if (part.division !== undefined) {
      this.#places.choose(part.division);
      this.#letterDraft.change({ mailbox: '' });
    }
    if (part.mailbox !== undefined) this.#suitReceiver();
    const { title, body } = this.#letterDraft.letter;
    if ('title' in part || 'body' in part) this.#similar.consider(this.connection, title, body);
  }

  /** Waits for the place of the letter. */
  async #settle(): Promise<void> {
    await this.#places.settled();
    this.#suitReceiver();
  }

  /** The site that the mailbox on the letter now belongs to may know or allow less. */
  #suitReceiver(): void {
    const receiver = this.#places.receiver(this.#letterDraft.letter.mailbox);
    if (receiver) this.#letterDraft.suit(receiver);
  }

  /** Back to an empty form. */
  #clear(): void {
    this.#letterDraft.clear();
    this.#steps.at = 0;
    this.#places.choose(this.#letterDraft.letter.division);
  }

  #summary(): unknown {
    const { mistakes } = this.#letterDraft;
    const { part } = this.#delivery;
    if (mistakes.length === 0 || !part) return nothing;
    return part.errorSummary(this.words.term('checkTitle', mistakes.length), mistakes, (field) =>
      this.#steps.findAndFocus(field),
    );
  }

  readonly #onAnother = (): void => {
    void this.#delivery.another();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mayor-mailbox': MayorMailbox;
  }
}
