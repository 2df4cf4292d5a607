import { isApiError } from '@through-train/client';
import { type CaseNotes, characterCount, longestNote } from '@through-train/contract';
import {
  Loading,
  paragraphs,
  Sending,
  skeleton,
  textArea,
  trouble,
  unsent,
} from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { Attempt } from './attempt.js';
import type { CaseHost } from './case-host.js';
import { keepDraft, readDraft } from './drafts.js';
import { maySendAgain } from './failure.js';

/** Under which name the draft of a note is kept beside those of the actions. */
const draftName = 'note';

/** What officials note for each other about a case, and the form for one more. */
export class Notes {
  readonly #host: CaseHost;
  readonly #loading: Loading<CaseNotes>;
  /** Its own, so that a note and an action do not wait for each other. */
  readonly #sending: Sending;
  #number = '';
  #typed = '';
  #restored = false;
  #mistake: 'formMissing' | 'formLength' | undefined;
  #wasWritten = false;
  readonly #attempt = new Attempt();

  constructor(host: CaseHost) {
    this.#host = host;
    this.#loading = new Loading(host);
    this.#sending = new Sending(host);
  }

  /** Shows those of another case, and what was typed there and not sent. */
  show(number: string): void {
    const { work } = this.#host;
    this.#number = number;
    this.#loading.value = undefined;
    this.#typed = readDraft<{ text: string }>(work.member.username, number, draftName)?.text ?? '';
    this.#restored = this.#typed !== '';
    this.#mistake = undefined;
    this.#wasWritten = false;
    this.#attempt.end();
    this.#sending.clear();
    void this.#load();
  }

  async #load(): Promise<void> {
    const number = this.#number;
    await this.#loading.run((signal) => this.#host.work.api.notes(number, { signal }));
    if (this.#loading.state === 'failed') this.#host.work.failed(this.#loading.error);
  }

  #type(text: string): void {
    this.#typed = text;
    this.#restored = false;
    this.#wasWritten = false;
    const { username } = this.#host.work.member;
    keepDraft(username, this.#number, draftName, text === '' ? undefined : { text });
    this.#host.requestUpdate();
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }

  async #send(): Promise<void> {
    if (this.#sending.stopped) return;
    const { work } = this.#host;
    const number = this.#number;
    const text = this.#typed;
    const length = characterCount(text);
    this.#mistake = length === 0 ? 'formMissing' : length > longestNote ? 'formLength' : undefined;
    if (this.#mistake) {
      this.#focus('note-text');
      return;
    }
    const idempotencyKey = this.#attempt.keyFor(text);
    const note = await this.#sending.submit((signal) =>
      work.api.addNote(number, { text }, { signal, idempotencyKey }),
    );
    if (!note) {
      work.failed(this.#sending.error);
      return;
    }
    keepDraft(work.member.username, number, draftName, undefined);
    // Another case was opened while it was on its way.
    if (number !== this.#number) return;
    this.#attempt.end();
    this.#typed = '';
    this.#restored = false;
    this.#wasWritten = true;
    void this.#load();
    this.#focus('note-written');
  }

  render(): TemplateResult {
    const { words } = this.#host;
    // Not on the file sheet: paper goes to people who may not open the case.
    return html`<section class="sheet notes no-print">
      <h3>${words.term('notes')}</h3>
      <p class="quiet">${words.term('notesWho')}</p>
      ${this.#renderList()}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send();
        }}
      >
        ${this.#wasWritten ? html`<p class="notice good" id="note-written" role="status" tabindex="-1">${words.term('noteWritten')}</p>` : nothing}
        ${this.#restored ? html`<p class="notice" role="status">${words.term('formKept')}</p>` : nothing}
        ${textArea({
          id: 'note-text',
          label: words.term('noteText'),
          error: this.#mistake && words.term(this.#mistake, 1, longestNote),
          required: true,
          rows: 2,
          max: longestNote,
          value: this.#typed,
          onInput: (text) => this.#type(text),
        })}
        ${this.#renderFailure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.#sending.stopped ? 'true' : 'false'}>
            ${words.term(this.#sending.busy ? 'formSending' : maySendAgain(this.#sending) ? 'sendingAgain' : 'noteWrite')}
          </button>
        </p>
      </form>
    </section>`;
  }

  #renderList(): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const { value, state, error, retry, countdown } = this.#loading;
    if (state === 'failed') return trouble(words, error, { retry, seconds: countdown.seconds });
    if (!value) return skeleton(words, this.#loading, 2);
    if (value.notes.length === 0) return html`<p class="quiet">${words.term('notesNone')}</p>`;
    return html`<ol class="history">${value.notes.map(
      ({ at, official, text }) => html`<li>
        <time class="quiet figures" datetime=${at}>${words.moment(at)}</time>
        <div><p class="quiet" dir="auto">${official}</p>${paragraphs(words, text)}</div>
      </li>`,
    )}</ol>`;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const { error, state } = this.#sending;
    if (state !== 'unsent') return nothing;
    // It was passed on or returned while somebody wrote.
    if (isApiError(error, 'not-found'))
      return html`<p class="notice bad" role="alert">${words.term('formNotAllowed')}</p>`;
    return unsent(words, this.#sending);
  }
}
