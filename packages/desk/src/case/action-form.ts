import {
  lifecycle,
  rejectionReasons,
  type StaffAction,
  type StaffCase,
  supervisionLevels,
} from '@through-train/contract';
import {
  type Choice,
  checkboxGroup,
  selectField,
  textArea,
  textField,
  trouble,
} from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  commandOf,
  type Field,
  type Filled,
  fieldsOf,
  letterPart,
  mistakeIn,
} from './action-fields.js';
import type { CaseForm, CaseHost } from './case-host.js';
import { keepDraft, readDraft } from './drafts.js';
import { failure, maySendAgain } from './failure.js';
import { textChoice } from './text-choice.js';
import { toldOffice } from './told-office.js';

/** The short form of an action: what it asks for, and what the citizen will read of it. */
export class ActionForm implements CaseForm {
  readonly #host: CaseHost;
  readonly #action: StaffAction;
  readonly #number: string;
  #filled: Filled;
  #restored: boolean;
  #tried = false;

  constructor(host: CaseHost, action: StaffAction, shown: StaffCase, given: Filled = {}) {
    const { number } = shown;
    this.#host = host;
    this.#action = action;
    this.#number = number;
    const kept = readDraft<Filled>(host.work.member.username, number, action);
    this.#restored = kept !== undefined;
    this.#filled = { ...given, ...kept };
    if (fieldsOf(action, shown).some(({ name }) => name === 'accusedMailboxes')) {
      void host.leaders.run(async (signal) => {
        const { mailboxes } = await host.work.sites.get(shown.site, { signal });
        return mailboxes.filter(({ type }) => type === 'leader');
      });
    }
  }

  #change(name: Field['name'], value: string | readonly string[]): void {
    this.#filled = { ...this.#filled, [name]: value };
    this.#restored = false;
    keepDraft(this.#host.work.member.username, this.#number, this.#action, this.#filled);
    this.#host.requestUpdate();
  }

  async #send(shown: StaffCase): Promise<void> {
    const action = this.#action;
    this.#tried = true;
    const wrong = fieldsOf(action, shown).find((field) => mistakeIn(field, this.#filled));
    this.#host.requestUpdate();
    if (wrong) {
      await this.#host.updateComplete;
      this.#host.shadowRoot?.getElementById(`field-${wrong.name}`)?.focus();
      return;
    }
    if (!(await this.#host.send(commandOf(action, this.#filled)))) return;
    keepDraft(this.#host.work.member.username, this.#number, action, undefined);
    this.#host.closeForm();
  }

  render(shown: StaffCase): TemplateResult {
    const { words, sending } = this.#host;
    const action = this.#action;
    const intro = words.term('formIntro', action);
    return html`<form
      class="action-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(shown);
      }}
    >
      <h3 id="form-heading" tabindex="-1">${words.term('action', action)}</h3>
      ${this.#restored ? html`<p class="notice" role="status">${words.term('formKept')}</p>` : nothing}
      ${intro ? html`<p class="quiet">${intro}</p>` : nothing}
      ${fieldsOf(action, shown).map((field) => this.#renderField(field, shown))}
      ${this.#renderWhatTheyRead(shown)} ${failure(this.#host)}
      <p class="actions">
        <button class="button primary" aria-disabled=${sending.stopped ? 'true' : 'false'}>
          ${sending.busy ? words.term('formSending') : maySendAgain(sending) ? words.term('sendingAgain') : words.term('formDo', action)}
        </button>
        <button type="button" class="button" @click=${() => this.#host.closeForm()}>${words.term('formCancel')}</button>
      </p>
    </form>`;
  }

  /** The event as the citizen's own page will tell it, with the words that are told to them. */
  #renderWhatTheyRead(shown: StaffCase): TemplateResult {
    const { words } = this.#host;
    const action = this.#action;
    const { shownTo, noteTo } = lifecycle[action];
    if (shownTo === 'staff')
      return html`<p class="reads quiet">${words.term('formCitizenReadsNothing')}</p>`;
    const office = toldOffice(action, shown, this.#host.work.member);
    const by = office ? words.text(office) : '';
    const toldFields = noteTo === 'staff' ? [] : ['explanation', 'instead', 'question', 'reason'];
    const told = toldFields
      .filter((name) => action !== 'reject' || name !== 'reason')
      .map((name) => this.#filled[name as Field['name']])
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    return html`<div class="reads">
      <p class="quiet">${words.term('formCitizenReads')}</p>
      <p>${words.term('appealEvent', action, by, true) || words.term('appealUpdated', by)}</p>
      ${told.map((text) => html`<p dir="auto" class="told">${text}</p>`)}
    </div>`;
  }

  #renderField(field: Field, shown: StaffCase): TemplateResult {
    const { words, leaders } = this.#host;
    const { name } = field;
    const mistake = this.#tried ? mistakeIn(field, this.#filled) : undefined;
    const limits = 'min' in field ? field : { min: 1, max: 1 };
    const face = {
      id: `field-${name}`,
      label: words.term('formField', name, this.#action),
      hint: words.term('formHint', name, this.#action) || undefined,
      error:
        mistake &&
        words.term(mistake === 'missing' ? 'formMissing' : 'formLength', limits.min, limits.max),
    };
    const value = this.#filled[name];
    const typed = typeof value === 'string' ? value : '';
    const onInput = (text: string) => this.#change(name, text);
    const optional = ('min' in field && field.min === 0) || field.type === 'several';
    const mark = optional ? words.term('optional') : undefined;
    switch (field.type) {
      case 'lines':
        return textArea({
          ...face,
          mark,
          required: !optional,
          rows: 3,
          max: field.max,
          value: typed,
          onInput,
        });
      case 'line':
        return textField({ ...face, required: true, value: typed, onInput });
      case 'days':
        return textField({
          ...face,
          required: true,
          short: true,
          inputMode: 'numeric',
          value: typed,
          onInput,
        });
      case 'choice':
        return selectField({
          ...face,
          required: true,
          value: typed,
          empty: words.term('formChoose'),
          choices: this.#choices(field.of, shown),
          onChoose: onInput,
        });
      case 'several': {
        const values = Array.isArray(value) ? value : [];
        const choices = this.#choices(field.of, shown).filter(
          ({ value: id }) => id !== this.#filled.unitId,
        );
        const onChoose = (chosen: readonly string[]) => this.#change(name, chosen);
        return html`<details ?open=${values.length > 0}><summary>${face.label}${mark}</summary>${
          field.of === 'mailboxes' && leaders.state === 'failed'
            ? trouble(words, leaders.error, { retry: leaders.retry })
            : checkboxGroup({ ...face, choices, values, onChoose })
        }</details>`;
      }
    }
  }

  #choices(of: string, shown: StaffCase): Choice[] {
    const { words } = this.#host;
    switch (of) {
      case 'units':
        return shown.assignableUnits.map(({ id, name }) => ({
          value: id,
          label: words.text(name),
        }));
      case 'mailboxes':
        return (this.#host.leaders.value ?? []).map(({ id, name }) => ({
          value: id,
          label: words.text(name),
        }));
      case 'rejectionReasons':
        return rejectionReasons.map((value) => ({ value, label: words.term('rejection', value) }));
      case 'levels': {
        const levels: readonly (string | null)[] = supervisionLevels;
        return supervisionLevels
          .slice(levels.indexOf(shown.supervisionLevel) + 1)
          .map((value) => ({ value, label: words.term('level', value) }));
      }
      case 'yesNo':
        return [
          { value: 'yes', label: words.term('formYes') },
          { value: 'no', label: words.term('formNo') },
        ];
      default: {
        const isPublished = of === 'published';
        const fits = (state: string) => (state === 'published') === isPublished;
        const texts = shown.texts.filter(({ publication }) => fits(publication));
        return [
          ...(fits(shown.publication)
            ? [{ value: letterPart, label: words.term('formLetter') }]
            : []),
          ...texts.map((text) => textChoice(words, text)),
        ];
      }
    }
  }
}
