import {
  characterCount,
  commandLimits,
  type ReplyPart,
  type ReplyWords,
  redactReply,
  replyParts,
  type StaffCase,
} from '@through-train/contract';
import { checkbox, textArea } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseForm, CaseHost } from './case-host.js';
import { keepDraft, readDraft } from './drafts.js';
import { failure, maySendAgain } from './failure.js';
import { type ReplyWarning, warningsOf } from './reply-check.js';

const limits = commandLimits.reply;
const isRequired = (part: ReplyPart): boolean => limits[part].min > 0;
/** For so many seconds a reply that was sent can be taken back: it leaves only after them. */
const heldFor = 15;

type Draft = ReplyWords & { readonly confirmed: boolean };
const nothingYet: Draft = {
  request: '',
  findings: '',
  decision: '',
  legalBasis: '',
  confirmed: false,
};

/** The reply in its four parts (信访工作条例 Art. 32): written, looked over, held for a moment, sent. */
export class ReplyForm implements CaseForm {
  readonly #host: CaseHost;
  readonly #number: string;
  /** What the public will read, and what stands out: found out once, when the writing is over. */
  #publicText: ReplyWords = nothingYet;
  #warnings: readonly ReplyWarning[] = [];
  #draft: Draft;
  #restored: boolean;
  #tried = false;
  #step: 'write' | 'look' | 'held' = 'write';
  #left = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: CaseHost, { number }: StaffCase) {
    this.#host = host;
    this.#number = number;
    const kept = readDraft<Draft>(host.work.member.username, number, 'reply');
    this.#restored = kept !== undefined;
    this.#draft = { ...nothingYet, ...kept };
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#restored = false;
    this.#keep(this.#draft);
    this.#host.requestUpdate();
  }

  #keep(draft: Draft | undefined): void {
    keepDraft(this.#host.work.member.username, this.#number, 'reply', draft);
  }

  #go(step: 'write' | 'look' | 'held'): void {
    clearInterval(this.#timer);
    this.#step = step;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.getElementById('form-heading')?.focus(),
    );
  }

  #mistake(part: ReplyPart): 'formMissing' | 'formLength' | undefined {
    const length = characterCount(this.#draft[part]);
    if (length === 0) return isRequired(part) ? 'formMissing' : undefined;
    const { min, max } = limits[part];
    return length < min || length > max ? 'formLength' : undefined;
  }

  #look(): void {
    this.#tried = true;
    const wrong = replyParts.find((part) => this.#mistake(part));
    if (!wrong) {
      this.#publicText = mapped((part) => redactReply(this.#draft[part].trim()));
      this.#warnings = warningsOf(this.#draft);
      this.#go('look');
      return;
    }
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.getElementById(`reply-${wrong}`)?.focus(),
    );
  }

  /** Holds the reply, so that who has seen a mistake at the last moment can take it back. */
  #hold(): void {
    this.#go('held');
    this.#left = heldFor;
    this.#timer = setInterval(() => {
      this.#left -= 1;
      this.#host.requestUpdate();
      if (this.#left > 0) return;
      clearInterval(this.#timer);
      void this.#send();
    }, 1000);
  }

  /** What was not sent by now stays as a draft: nobody would see whether it arrived, nor where. */
  leave(): void {
    clearInterval(this.#timer);
  }

  async #send(): Promise<void> {
    const { confirmed } = this.#draft;
    const words = mapped((part) => this.#draft[part].trim());
    const publicText = this.#publicText;
    const done = await this.#host.send({
      action: 'reply',
      ...words,
      ...(confirmed && { publicText }),
    });
    if (!done) return this.#go('look');
    this.#keep(undefined);
    this.#host.closeForm();
  }

  render(shown: StaffCase): TemplateResult {
    const { words } = this.#host;
    return html`<section class="reply-form">
      <h3 id="form-heading" tabindex="-1">${words.term('replyTitle')}</h3>
      ${this.#step === 'write' ? this.#renderWriting() : this.#renderLook(shown)}
    </section>`;
  }

  #renderWriting(): TemplateResult {
    const { words } = this.#host;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#look();
      }}
    >
      ${this.#restored ? html`<p class="notice" role="status">${words.term('formKept')}</p>` : nothing}
      ${replyParts.map((part) => {
        const mistake = this.#tried ? this.#mistake(part) : undefined;
        return textArea({
          id: `reply-${part}`,
          label: words.term('replyPart', part),
          mark: isRequired(part) ? undefined : words.term('optional'),
          hint: words.term('replyPartHint', part),
          error: mistake && words.term(mistake, limits[part].min, limits[part].max),
          required: isRequired(part),
          rows: isRequired(part) ? 6 : 2,
          max: limits[part].max,
          value: this.#draft[part],
          onInput: (value) => this.#change({ [part]: value }),
        });
      })}
      <p class="actions">
        <button class="button primary">${words.term('replyCheck')}</button>
        <button type="button" class="button" @click=${() => this.#host.closeForm()}>${words.term('formCancel')}</button>
      </p>
    </form>`;
  }

  #renderLook({ kind }: StaffCase): TemplateResult {
    const { words, sending } = this.#host;
    const { confirmed } = this.#draft;
    const warnings = this.#warnings;
    const held = this.#step === 'held';
    const masked = replyParts.some((part) => this.#publicText[part] !== this.#draft[part].trim());
    return html`${
      warnings.length > 0 && !held
        ? html`<div class="notice warn">
            <p><strong>${words.term('replyWarnings')}</strong></p>
            <ul class="warnings">${warnings.map(({ warning, what }) => html`<li>${words.term('replyWarning', warning, what)}</li>`)}</ul>
          </div>`
        : nothing
    }
      <div class="previews">
        <section>
          <h4>${words.term('replyPreviewCitizen')}</h4>
          ${this.#renderParts((part) => this.#draft[part])}
        </section>
        <section>
          <h4>${words.term('replyPreviewPublic')}</h4>
          ${masked ? html`<p class="quiet">${words.term('replyMasked')}</p>` : nothing}
          ${this.#renderParts((part) => words.written(this.#publicText[part]))}
        </section>
      </div>
      ${
        kind === 'report' || held
          ? nothing
          : html`<div class="field">${checkbox({
              id: 'reply-confirmed',
              label: words.term('replyConfirm'),
              hint: words.term('replyConfirmHint'),
              checked: confirmed,
              onChange: (checked) => this.#change({ confirmed: checked }),
            })}</div>`
      }
      ${failure(this.#host)}
      ${
        held
          ? html`<p class="actions" role="status">
              <span>${sending.busy ? words.term('formSending') : words.term('replyHeld', this.#left)}</span>
              ${sending.busy ? nothing : html`<button type="button" class="button" @click=${() => this.#go('write')}>${words.term('replyTakeBack')}</button>`}
            </p>`
          : html`<p class="actions">
              <button type="button" class="button primary" @click=${() => this.#hold()}>
                ${words.term(maySendAgain(sending) ? 'sendingAgain' : warnings.length > 0 ? 'replySendAnyway' : 'replySend')}
              </button>
              <button type="button" class="button" @click=${() => this.#go('write')}>${words.term('replyBack')}</button>
            </p>`
      }`;
  }

  #renderParts(textOf: (part: ReplyPart) => string): TemplateResult {
    const { words } = this.#host;
    const given = replyParts.filter((part) => this.#draft[part].trim());
    return html`${given.map(
      (part) => html`<h5>${words.term('replyPart', part)}</h5>
        <p dir="auto" class="told">${textOf(part)}</p>`,
    )}`;
  }
}

const mapped = (textOf: (part: ReplyPart) => string): ReplyWords => ({
  request: textOf('request'),
  findings: textOf('findings'),
  decision: textOf('decision'),
  legalBasis: textOf('legalBasis'),
});
