import { html, nothing, type TemplateResult } from 'lit';
import { keepCompositionEnter } from '../../../controls/composition.js';
import { list } from '../../../language/list.js';
import { questionsOf, type Stop, stopOf } from '../category-stop.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import type { FormScope } from './form-scope.js';
import { matter } from './matter.js';
import { more } from './more.js';
import { whom } from './whom.js';

interface FormParts {
  /** What has to be put right. */
  readonly summary: unknown;
  /** That a draft came back. */
  readonly restored: unknown;
  /** What others wrote about the same. */
  readonly similar: unknown;
  /** Whether and how a draft is kept. */
  readonly draft: unknown;
  readonly location: Parameters<typeof more>[1];
  /** The form has been drawn once. */
  readonly standing: boolean;
  readonly busy: boolean;
  /** A part of the page that did not load. */
  readonly partFailed: boolean;
  readonly onReview: () => void;
}

/** The whole form. Its end is not sending but looking over what was written. */
export function form(scope: FormScope, parts: FormParts): TemplateResult {
  const { words, receiver, letter } = scope;
  const stop = stopOf(questionsOf(receiver.categories, letter.categoryId), letter);
  return html`<form
    novalidate
    part="form"
    @keydown=${keepCompositionEnter}
    @submit=${(event: Event) => {
      event.preventDefault();
      if (!stop) parts.onReview();
    }}
  >
    ${receiver.emergency.length > 0 ? emergency(scope) : nothing}
    ${parts.restored} ${parts.summary} ${whom(scope)}
    ${matter(scope, { stop: stop ? stopNotice(scope, stop) : nothing, similar: parts.similar })}
    ${more(scope, parts.location, parts.standing)} ${contact(scope)} ${consent(scope)}
    ${
      stop
        ? html`<p class="notice bad">${words.term('mailStopNote')}</p>`
        : html`<div class="closing">${parts.draft}</div>
          ${parts.partFailed ? html`<p class="notice bad" part="error" role="alert">${words.term('mailPartFailed')}</p>` : nothing}
          <p class="actions">
            <button class="button primary" part="button" aria-disabled=${parts.busy ? 'true' : 'false'}>${words.term('mailReview')}</button>
          </p>`
    }
  </form>`;
}

/** Whom to call when a letter is too slow. */
function emergency({ words, receiver }: FormScope): TemplateResult {
  const numbers = receiver.emergency.map(
    ({ name, phone }) => html`${words.text(name)} <a href=${callTo(phone)}>${phone}</a>`,
  );
  return html`<p class="emergency quiet" part="emergency">
    ${words.term('mailEmergency')}${list(words.tag, numbers)}${words.term('mailEmergencyEnd')}
  </p>`;
}

const callTo = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

const stopNotice = ({ words }: FormScope, { message, phone }: Stop): TemplateResult =>
  html`<div class="notice bad stop" part="stop" role="alert">
    <h4>${words.term('mailStopTitle')}</h4>
    <p>${words.text(message)}</p>
    <p><a class="call" href=${callTo(phone)}>${words.term('mailStopCall', phone)}</a></p>
  </div>`;
