import { isApiError } from '@through-train/client';
import {
  type Site,
  type StaffAction,
  type StaffCase,
  type StaffCommand,
  staffActions,
} from '@through-train/contract';
import {
  Loading,
  property,
  Sending,
  skeleton,
  trouble,
  Words,
} from '@through-train/widgets/parts.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../desk-context.js';
import { DeskPart, partStyles } from '../desk-part.js';
import { dueTag } from '../due.js';
import { type CaseTerms, caseChinese } from '../terms/case-terms.js';
import { deskWording } from '../terms/desk-wording.js';
import { ActionForm } from './action-form.js';
import { Attempt } from './attempt.js';
import type { CaseForm, CaseHost } from './case-host.js';
import { account, clocks, facts, letter } from './case-view.js';
import { caseStyles } from './desk-case.styles.js';
import { Notes } from './notes.js';
import { RedactionForm } from './redaction-form.js';
import { ReplyForm } from './reply-form.js';

/** What is the next step of the work, before what may also be done. */
const steps: readonly StaffAction[] = [
  'accept',
  'claim',
  'assign',
  'reply',
  'approve-reply',
  'approve-extension',
  'decide-reopening',
  'publish',
  'close',
];

const isKnown = (action: string): action is StaffAction =>
  (staffActions as readonly string[]).includes(action);

/** How often it is looked whether a colleague has done something to the case, in milliseconds. */
const looksEvery = 20_000;

/** One appeal with everything that happened to it, and what may be done now. */
export class DeskCase extends DeskPart implements CaseHost {
  static override styles = [partStyles, caseStyles];

  @property({ attribute: false }) number = '';
  /** The address of the queue that somebody came from. */
  @property({ attribute: false }) from = '';

  readonly words: Words<CaseTerms> = new Words(
    this,
    deskWording(caseChinese, async () => (await import('../terms/case-terms.en.js')).caseEnglish),
  );
  readonly sending: Sending = new Sending(this);
  readonly leaders: Loading<Site['mailboxes']> = new Loading(this);
  readonly #loading = new Loading<StaffCase>(this);
  readonly #notes: Notes = new Notes(this);
  #shown: StaffCase | undefined;
  #form: CaseForm | undefined;
  #told = '';
  readonly #attempt = new Attempt();
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => void this.#lookAgain(), looksEvery);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#form?.leave?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return;
    this.#shown = undefined;
    this.#form?.leave?.();
    this.#form = undefined;
    this.#told = '';
    void this.#load();
    this.#notes.show(this.number);
  }

  get work(): Desk {
    return this.desk;
  }

  async #load(): Promise<void> {
    await this.#loading.run((signal) => this.desk.api.get(this.number, { signal }));
    const { state, value, error } = this.#loading;
    if (state === 'failed') this.desk.failed(error);
    if (state === 'done') this.#shown = value;
    this.requestUpdate();
  }

  /** Shows what colleagues did meanwhile; what is being typed here stays as it is. */
  async #lookAgain(): Promise<void> {
    const before = this.#shown;
    if (!before || this.sending.busy || document.visibilityState !== 'visible') return;
    try {
      const now = await this.desk.api.get(before.number);
      if (this.#shown !== before || now.events.length === before.events.length) return;
      this.#shown = now;
      this.#told = this.words.term('caseChanged');
      this.desk.changed();
      this.requestUpdate();
    } catch (error) {
      // What is shown stays; who acts is told then.
      this.desk.failed(error);
    }
  }

  async send(command: StaffCommand): Promise<boolean> {
    const { number } = this;
    const idempotencyKey = this.#attempt.keyFor(JSON.stringify({ number, command }));
    this.#told = '';
    const after = await this.sending.submit((signal) =>
      this.desk.api.act(number, command, { signal, idempotencyKey }),
    );
    if (!after) {
      const { error } = this.sending;
      this.desk.failed(error);
      // Somebody else was quicker: what they did is shown, what was typed stays.
      if (isApiError(error) && error.status === 409) void this.#load();
      return false;
    }
    this.#attempt.end();
    this.desk.changed();
    // Whoever has gone on to another case finds this one done when they come back.
    if (this.number !== number) return true;
    this.#shown = after;
    const waits = command.action === 'reply' && after.pendingReply !== null;
    this.#told = waits ? this.words.term('formWaits') : this.words.term('formDone', command.action);
    this.requestUpdate();
    void this.updateComplete.then(() => this.shadowRoot?.getElementById('told')?.focus());
    return true;
  }

  closeForm(): void {
    this.#form = undefined;
    this.sending.clear();
    this.requestUpdate();
  }

  #open(action: StaffAction, shown: StaffCase): void {
    this.sending.clear();
    this.#told = '';
    if (action === 'reply') this.#form = new ReplyForm(this, shown);
    else if (action === 'redact') this.#form = new RedactionForm(this, shown);
    else this.#form = new ActionForm(this, action, shown);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const heading = this.shadowRoot?.getElementById('form-heading');
      heading?.scrollIntoView({ block: 'nearest' });
      heading?.focus({ preventScroll: true });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words.ready) return nothing;
    return html`<div lang=${words.tag} dir=${words.dir}>
      <p class="way"><a href=${this.from.startsWith('#') ? this.from : '#/mine'}>← ${words.term('caseBack')}</a></p>
      ${this.#shown ? this.#renderCase(this.#shown) : this.#renderWaiting()}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const { error, retry, countdown, state } = this.#loading;
    if (state === 'failed')
      return trouble(this.words, error, { retry, seconds: countdown.seconds });
    return html`<div class="sheet">${skeleton(this.words, this.#loading, 10)}</div>`;
  }

  #renderCase(shown: StaffCase): TemplateResult {
    const { words } = this;
    return html`<header class="head">
        <h2 dir="auto">${shown.title}</h2>
        <p class="quiet">
          <bdi class="figures">${shown.number}</bdi>
          <span>${words.term('appealKind', shown.kind) || shown.kind}</span>
          <strong>${words.term('handling', shown.handling) || shown.handling}</strong>
          ${dueTag(words, shown)}
          ${shown.supervisionLevel ? html`<span class="tag late">${words.term('level', shown.supervisionLevel) || shown.supervisionLevel}</span>` : nothing}
        </p>
      </header>
      <div class="columns ${this.#form ? 'writing' : ''}">
        <div class="account">${letter(words, shown)} ${account(words, shown)} ${this.#notes.render()}</div>
        <aside>
          <div class="sheet doing">
            ${this.#told ? html`<p class="notice good" id="told" role="status" tabindex="-1">${this.#told}</p>` : nothing}
            ${this.#form ? this.#form.render(shown) : this.#renderActions(shown)}
          </div>
          <div class="sheet">${clocks(words, shown)}</div>
          <div class="sheet">${facts(words, shown)}
            <p class="actions no-print"><button type="button" class="button" @click=${() => print()}>${words.term('casePrint')}</button></p>
          </div>
        </aside>
      </div>`;
  }

  #renderActions(shown: StaffCase): TemplateResult {
    const { words } = this;
    const known = shown.allowed.filter(isKnown);
    const first = steps.find((step) => known.includes(step));
    const button = (action: StaffAction) =>
      html`<button type="button" class="button ${action === first ? 'primary' : ''}" @click=${() => this.#open(action, shown)}>${words.term('action', action)}</button>`;
    const ordered = [...known].sort(
      (one, other) => Number(other === first) - Number(one === first),
    );
    return html`<h3>${words.term('caseActions')}</h3>
      ${
        known.length > 0
          ? html`<div class="buttons">${ordered.map(button)}</div>`
          : html`<p class="quiet">${words.term('caseActionsNone')}</p>`
      }`;
  }
}
