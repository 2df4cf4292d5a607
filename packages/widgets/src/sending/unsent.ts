import { isMalformedAnswerError, isThroughTrainError, isTimeoutError } from '@through-train/client';
import type { SendingTerms } from '@through-train/words/sending/terms.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';
import { troubleTerm } from '../waiting/trouble.js';
import type { Sending } from './sending.js';

/** Answers of gateways: the server behind them may have done it all the same. */
const behindGateway = [502, 504];

/** Whether what failed may have arrived; then nobody can say that it did not. */
const mayHaveArrived = (error: unknown): boolean =>
  isTimeoutError(error) ||
  (isMalformedAnswerError(error) && (error.status ?? 0) < 300) ||
  (isThroughTrainError(error) && behindGateway.includes(error.status ?? 0));

/** That it was not sent, why, and that nothing is lost. */
export function unsent(words: Words<SendingTerms>, sending: Sending): TemplateResult {
  const { error, countdown, wasOffline } = sending;
  const requestId = isThroughTrainError(error) && error.requestId;
  return html`<div class="notice bad" part="error" id="unsent" role="alert" tabindex="-1">
    <h3>${words.term(mayHaveArrived(error) ? 'unsentUncertain' : 'unsent')}</h3>
    <p>${words.term(wasOffline ? (navigator.onLine ? 'unsentOnline' : 'unsentOffline') : troubleTerm(error))}</p>
    <p>${words.term('unsentKept')}</p>
    ${requestId ? html`<p class="quiet">${words.term('requestId', requestId)}</p>` : nothing}
    ${countdown.seconds > 0 ? html`<p aria-live="off">${words.term('unsentWait', countdown.seconds)}</p>` : nothing}
  </div>`;
}
