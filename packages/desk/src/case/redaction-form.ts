import {
  characterCount,
  commandLimits,
  findPersonalData,
  formLimits,
  redact,
  redactReply,
  replyParts,
  type StaffCase,
  type StaffCommand,
} from '@through-train/contract';
import { selectField, textArea, textField } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { letterPart } from './action-fields.js';
import type { CaseForm, CaseHost } from './case-host.js';
import { keepDraft, readDraft } from './drafts.js';
import { failure, maySendAgain } from './failure.js';
import { textChoice } from './text-choice.js';

/** The texts of one part by the name of their field, as `redact` sends them. */
type Texts = Readonly<Record<string, string>>;
type Draft = Readonly<Record<string, Texts>>;

const partNamed = (name: string) => replyParts.find((part) => part === name);

/** The public version of the letter or of one text: original on one side, what the public reads on the other. */
export class RedactionForm implements CaseForm {
  readonly #host: CaseHost;
  readonly #number: string;
  #part = letterPart;
  #draft: Draft;
  #restored: boolean;
  #tried = false;

  constructor(host: CaseHost, { number }: StaffCase) {
    this.#host = host;
    this.#number = number;
    const kept = readDraft<Draft>(host.work.member.username, number, 'redact');
    this.#restored = kept !== undefined;
    this.#draft = kept ?? {};
  }

  #original(shown: StaffCase): Texts {
    if (this.#part === letterPart) return { title: shown.title, body: shown.body };
    const text = shown.texts.find(({ id }) => String(id) === this.#part);
    return { ...text?.original };
  }

  #written(shown: StaffCase): Texts {
    const text = shown.texts.find(({ id }) => String(id) === this.#part);
    const published =
      this.#part === letterPart
        ? { title: shown.published.title, body: shown.published.body }
        : { ...text?.published };
    return { ...published, ...this.#draft[this.#part] };
  }

  #change(texts: Texts | undefined): void {
    this.#restored = false;
    const { [this.#part]: _, ...rest } = this.#draft;
    this.#draft = texts ? { ...rest, [this.#part]: texts } : rest;
    const kept = Object.keys(this.#draft).length > 0 ? this.#draft : undefined;
    keepDraft(this.#host.work.member.username, this.#number, 'redact', kept);
    this.#host.requestUpdate();
  }

  #limits(name: string): { min: number; max: number } {
    if (name === 'title') return formLimits.title;
    if (name === 'body') return { min: 2, max: formLimits.body.max };
    return partNamed(name) ? commandLimits.redactedPart : commandLimits.explanation;
  }

  #isWrong(name: string, text: string): boolean {
    const { min, max } = this.#limits(name);
    const length = characterCount(text);
    return length < min || length > max;
  }

  async #send(shown: StaffCase): Promise<void> {
    this.#tried = true;
    const written = this.#written(shown);
    this.#host.requestUpdate();
    if (Object.entries(written).some(([name, text]) => this.#isWrong(name, text))) return;
    const part = this.#part === letterPart ? {} : { part: Number(this.#part) };
    const texts = Object.fromEntries(
      Object.entries(written).map(([name, text]) => [name, text.trim()]),
    );
    const command = { action: 'redact', ...part, ...texts } as StaffCommand;
    if (!(await this.#host.send(command))) return;
    this.#change(undefined);
    this.#host.closeForm();
  }

  render(shown: StaffCase): TemplateResult {
    const { words, sending } = this.#host;
    const original = this.#original(shown);
    const written = this.#written(shown);
    // They do not change while somebody writes beside them, and take their time to be looked through.
    const texts = Object.values(original);
    return html`<form
      class="redaction"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(shown);
      }}
    >
      <h3 id="form-heading" tabindex="-1">${words.term('action', 'redact')}</h3>
      ${this.#restored ? html`<p class="notice" role="status">${words.term('formKept')}</p>` : nothing}
      ${
        shown.texts.length > 0
          ? selectField({
              id: 'field-part',
              label: words.term('formField', 'part', 'redact'),
              value: this.#part,
              choices: [
                { value: letterPart, label: words.term('formLetter') },
                ...shown.texts.map((text) => textChoice(words, text)),
              ],
              onChoose: (value) => {
                this.#part = value || letterPart;
                this.#host.requestUpdate();
              },
            })
          : nothing
      }
      ${guard([words.tag, ...texts], () => this.#renderFound(original))}
      <div class="previews">
        <section>
          <h4>${words.term('caseTextOriginal')}</h4>
          ${guard(texts, () =>
            texts
              .filter(Boolean)
              .map((text) => html`<p dir="auto" class="told">${marked(text)}</p>`),
          )}
        </section>
        <section>
          <h4>${words.term('caseTextPublic')}</h4>
          ${Object.entries(written).map(([name, text]) => {
            const { min, max } = this.#limits(name);
            const field = {
              id: `redact-${name}`,
              label: this.#labelOf(name),
              error:
                this.#tried && this.#isWrong(name, text)
                  ? words.term('formLength', min, max)
                  : undefined,
              max,
              value: text,
              onInput: (value: string) => this.#change({ ...written, [name]: value }),
            };
            return name === 'title' ? textField(field) : textArea({ ...field, rows: 8 });
          })}
        </section>
      </div>
      ${failure(this.#host)}
      <p class="actions">
        <button class="button primary" aria-disabled=${sending.stopped ? 'true' : 'false'}>
          ${sending.busy ? words.term('formSending') : maySendAgain(sending) ? words.term('sendingAgain') : words.term('formDo', 'redact')}
        </button>
        <button type="button" class="button" @click=${() => this.#change(maskedByRule(original))}>${words.term('redactByRule')}</button>
        <button type="button" class="button" @click=${() => this.#host.closeForm()}>${words.term('formCancel')}</button>
      </p>
    </form>`;
  }

  #renderFound(original: Texts): TemplateResult | typeof nothing {
    const found = findPersonalData(Object.values(original).join('\n')).length;
    if (found === 0) return nothing;
    return html`<p class="quiet">${this.#host.words.term('redactFound', found)}</p>`;
  }

  #labelOf(name: string): string {
    const { words } = this.#host;
    if (name === 'title') return words.term('redactTitle');
    if (name === 'body') return words.term('redactBody');
    const part = partNamed(name);
    return part ? words.term('replyPart', part) : words.term('redactText');
  }
}

/** The version that rules would publish by themselves. */
function maskedByRule(original: Texts): Texts {
  const mask = 'findings' in original ? redactReply : redact;
  return Object.fromEntries(Object.entries(original).map(([name, text]) => [name, mask(text)]));
}

/** A text in which everything that rules take for personal data is marked. */
function marked(text: string): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of findPersonalData(text)) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
