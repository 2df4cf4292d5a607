import { isApiError } from '@through-train/client';
import { unsent } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseHost } from './case-host.js';

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
