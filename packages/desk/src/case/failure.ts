import { isApiError } from '@through-train/client';
import { unsent } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseHost } from './case-host.js';

/** Whether the same words may simply be sent again; the notice names the button by that. */
export function maySendAgain({ error, state }: CaseHost['sending']): boolean {
  const refusals = [
    'wrong-state',
    'too-late',
    'forbidden',
    'not-found',
    'conflict-of-interest',
    'invalid',
  ] as const;
  return state === 'unsent' && !refusals.some((code) => isApiError(error, code));
}

/** Why a command was not done, in words, and that nothing that was typed is lost. */
export function failure({ words, sending }: CaseHost): TemplateResult | typeof nothing {
  const { error, state } = sending;
  if (state !== 'unsent') return nothing;
  const notice = (text: string) =>
    html`<p class="notice bad" role="alert" id="unsent" tabindex="-1">${text}</p>`;
  if (isApiError(error, 'wrong-state') || isApiError(error, 'too-late'))
    return notice(words.term('formChanged'));
  if (isApiError(error, 'forbidden') || isApiError(error, 'conflict-of-interest'))
    return notice(words.term('formNotAllowed'));
  if (isApiError(error, 'invalid'))
    return html`<div class="notice bad" role="alert" id="unsent" tabindex="-1">
      <p>${words.term('formRefused')}</p>
      <ul>${error.fieldErrors.map(({ path, message }) => html`<li><bdi>${path}</bdi> ${message}</li>`)}</ul>
    </div>`;
  return unsent(words, sending);
}
