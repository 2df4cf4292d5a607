import { isApiError } from '@through-train/client';
import type { LookupTerms } from '@through-train/words/tracking/lookup-terms.js';
import { type Credentials, readReceipt } from '@through-train/words/tracking/receipt-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../controls/text-field.js';
import type { Words } from '../../language/words.js';
import type { Sending } from '../../sending/sending.js';
import { trouble, troubleTerm } from '../../waiting/trouble.js';

/** What is wrong with what was typed, and what just happened, as terms: the language may change. */
export type WrongCredentials = Partial<Record<keyof Credentials, LookupProblem>>;
type LookupProblem =
  | 'lookupNumberMissing'
  | 'lookupNumberWrong'
  | 'lookupCodeMissing'
  | 'lookupCodeWrong';
export type LookupNotice = 'lookupPasted' | 'lookupExpired' | 'lookupLeft';

interface LookupOptions {
  readonly words: Words<LookupTerms>;
  readonly typed: Credentials;
  readonly wrong: WrongCredentials;
  readonly sending: Sending;
  readonly notice: LookupNotice | '';
  readonly onType: (change: Partial<Credentials>) => void;
  readonly onPaste: (credentials: Credentials) => void;
  readonly onGo: () => void;
}

/** Number and query code, and what went wrong with them. */
export function lookupForm(options: LookupOptions): TemplateResult {
  const { words, typed, wrong, sending, notice, onType, onPaste, onGo } = options;
  const { stopped } = sending;
  return html`<form
    part="lookup"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      if (!stopped) onGo();
    }}
    @paste=${(event: ClipboardEvent) => {
      const receipt = readReceipt(event.clipboardData?.getData('text') ?? '');
      if (!receipt) return;
      event.preventDefault();
      onPaste(receipt);
    }}
  >
    ${notice ? html`<p class="notice" id="notice" role="status" tabindex="-1">${words.term(notice)}</p>` : nothing}
    ${textField({
      id: 'number',
      label: words.term('lookupNumber'),
      hint: words.term('lookupNumberHint'),
      error: wrong.number && words.term(wrong.number),
      required: true,
      value: typed.number,
      onInput: (number) => onType({ number }),
    })}
    ${textField({
      id: 'queryCode',
      label: words.term('lookupCode'),
      hint: words.term('lookupCodeHint'),
      error: wrong.queryCode && words.term(wrong.queryCode),
      required: true,
      value: typed.queryCode,
      onInput: (queryCode) => onType({ queryCode }),
    })}
    <p class="quiet below">${words.term('lookupPaste')}</p>
    ${failure(words, sending)}
    <p class="actions">
      <button class="button primary" part="button" aria-disabled=${stopped ? 'true' : 'false'}>
        ${words.term(sending.busy ? 'lookupGoing' : 'lookupGo')}
      </button>
    </p>
    <p class="quiet" role="status">${sending.slow ? words.term('loadingLong') : nothing}</p>
    <p class="quiet below">${words.term('lookupPrivacy')}</p>
  </form>`;
}

function failure(
  words: Words<LookupTerms>,
  { error, countdown }: Sending,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  if (isApiError(error, 'too-many-requests')) {
    if (countdown.seconds === 0) return nothing;
    return html`<div class="notice warn" part="error" role="alert">
      <p>${words.term('lookupTooOften')}</p>
      <p class="figures" aria-live="off">${words.term('lookupLocked', countdown.seconds)}</p>
    </div>`;
  }
  // A wrong number and a wrong code are told alike: neither may be found out by trying.
  if (isApiError(error, 'tracking-failed') || isApiError(error, 'invalid')) {
    return html`<p class="notice bad" part="error" role="alert">${words.term('lookupFailed')}</p>`;
  }
  if (troubleTerm(error) === 'troubleOffline') {
    return html`<p class="notice bad" part="error" role="alert">${words.term('lookupOffline')}</p>`;
  }
  return trouble(words, error);
}
