import { isThroughTrainError } from '@through-train/client';
import type { CommonTerms } from '@through-train/words/language/common.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';
import { setUpTroubleOf } from '../site/set-up-trouble.js';

type TroubleTerm =
  | 'troubleOffline'
  | 'troubleUnreachable'
  | 'troubleTimeout'
  | 'troubleMalformed'
  | 'troubleBusy'
  | 'troubleNotFound'
  | 'troubleServer';

/** The sentence that tells a reader what went wrong with a request. */
export function troubleTerm(error: unknown): TroubleTerm {
  // What is not an error of the client is a part of the element that did not arrive.
  if (!isThroughTrainError(error) || error.name === 'NetworkError')
    return navigator.onLine ? 'troubleUnreachable' : 'troubleOffline';
  if (error.name === 'TimeoutError') return 'troubleTimeout';
  if (error.name === 'MalformedAnswerError') return 'troubleMalformed';
  if (error.status === 429) return 'troubleBusy';
  return error.status === 404 ? 'troubleNotFound' : 'troubleServer';
}

/**
 * What went wrong, what to do, and the request id to quote. `seconds` is the countdown to the next
 * try; without `retry` there is no button.
 */
export function trouble(
  words: Words<CommonTerms>,
  error: unknown,
  { retry, seconds = 0 }: { retry?: (() => void) | undefined; seconds?: number } = {},
): TemplateResult {
  const requestId = isThroughTrainError(error) && error.requestId;
  const setUp = setUpTroubleOf(error);
  return html`<div class="notice bad" part="error" role="alert">
    <p>${setUp ? words.text(setUp.text) : words.term(troubleTerm(error))}</p>
    ${setUp ? html`<p class="quiet"><a href=${setUp.help} target="_blank" rel="noopener">${words.text(setUp.helpLabel)}</a></p>` : nothing}
    ${requestId ? html`<p class="quiet">${words.term('requestId', requestId)}</p>` : nothing}
    ${seconds > 0 ? html`<p aria-live="off">${words.term('retryIn', seconds)}</p>` : nothing}
    ${
      retry && seconds === 0
        ? html`<p><button type="button" class="button" part="button" @click=${retry}>${words.term('retry')}</button></p>`
        : nothing
    }
  </div>`;
}
