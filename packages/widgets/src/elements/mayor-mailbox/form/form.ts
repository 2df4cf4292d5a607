import type { QuestionStop } from '@through-train/contract';
import { questionsOf, stopOf } from '@through-train/contract/letter';
import { list } from '@through-train/words/language/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Steps } from '../steps.js';
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
  /** What is written first stands already; the rest comes a moment later, so that it comes sooner. */
  readonly standing: boolean;
  readonly busy: boolean;
  /** A part of the page that did not load. */
  readonly partFailed: boolean;
  readonly onReview: () => void;
  /** Where the form is shown one section at a time. */
  readonly steps: Steps | undefined;
  readonly onNext: () => void;
}

/** The whole form, or a step of it. Its end is not sending but looking over what was written. */
export function form(scope: FormScope, parts: FormParts): TemplateResult {
  const { receiver, letter } = scope;
  const { steps } = parts;
  const stop = stopOf(questionsOf(receiver.categories, letter.categoryId), letter.answers);
  // One section at a time: what comes before the answer that stops it can still be gone through.
  const stopped = stop && (!steps || steps.at > 0);
  const section = (at: number, content: TemplateResult) =>
    steps ? html`<div ?hidden=${at !== steps.at}>${content}</div>` : content;
  return html`<form
    novalidate
    part="form"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (stopped) return;
      if (steps && !steps.last) parts.onNext();
      else parts.onReview();
    }}
  >
    ${receiver.emergency.length > 0 && !steps?.at ? emergency(scope) : nothing}
    ${steps ? progress(scope, steps) : nothing}
    ${parts.restored} ${parts.summary} ${section(0, whom(scope))}
    ${section(1, matter(scope, { stop: stop ? stopNotice(scope, stop) : nothing, similar: parts.similar }))}
    ${section(2, more(scope, parts.location, { standing: parts.standing, alone: Boolean(steps) }))}
    ${
      parts.standing
        ? html`${section(3, contact(scope))} ${section(4, consent(scope))}
          ${stopped ? html`<p class="notice bad">${scope.words.term('mailStopNote')}</p>` : nothing}${end(scope, parts, Boolean(stopped))}`
        : nothing
    }
  </form>`;
}

/** What stands at the end of the form or of a step. */
function end({ words }: FormScope, parts: FormParts, stopped: boolean): TemplateResult {
  const { steps, draft, partFailed, busy } = parts;
  const complete = !steps || steps.last;
  return html`${complete && !stopped ? html`<div class="closing">${draft}</div>` : nothing}
    ${partFailed ? html`<p class="notice bad" part="error" role="alert">${words.term('mailPartFailed')}</p>` : nothing}
    <p class="actions">
      ${
        stopped
          ? nothing
          : html`<button class="button primary" part="button" aria-disabled=${busy ? 'true' : 'false'}>${words.term(complete ? 'mailReview' : 'mailNext')}</button>`
      }
      ${
        steps && steps.at > 0
          ? html`<button type="button" class="button" part="button" @click=${() => steps.go(steps.at - 1)}>${words.term('mailPrevious')}</button>`
          : nothing
      }
    </p>`;
}

/** How far the citizen has come, in words and as a row of strokes. */
const progress = ({ words }: FormScope, { at, count }: Steps): TemplateResult =>
  html`<div class="progress" part="progress">
    <p id="progress" tabindex="-1">${words.term('mailStep', at + 1, count)}</p>
    <div class="strokes" aria-hidden="true">${Array.from(
      { length: count },
      (_, index) => html`<span class=${index <= at ? 'done' : ''}></span>`,
    )}</div>
  </div>`;

/** Whom to call when a letter is too slow. */
function emergency({ words, receiver }: FormScope): TemplateResult {
  const numbers = receiver.emergency.map(
    ({ name, phone }) => html`${words.text(name)} <a href=${callTo(phone)}><bdi>${phone}</bdi></a>`,
  );
  const [before, after] = words.term('mailEmergency', '\n').split('\n');
  return html`<p class="emergency quiet" part="emergency">
    ${before}${list(words.tag, numbers)}${after}
  </p>`;
}

const callTo = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

const stopNotice = ({ words }: FormScope, { message, phone }: QuestionStop): TemplateResult =>
  html`<div class="notice bad stop" part="stop" role="alert">
    <h4>${words.term('mailStopTitle')}</h4>
    <p>${words.text(message)}</p>
    <p><a class="call" href=${callTo(phone)}>${words.term('mailStopCall', phone)}</a></p>
  </div>`;
