import { html, noChange, nothing, type TemplateResult } from 'lit';
import { textArea, textField } from '../../../controls/text-field.js';
import type { Location } from '../location.js';
import { type FormScope, textOf } from './form-scope.js';
import { today } from './today.js';

type Locator = Pick<Location, 'state' | 'locate'>;

/**
 * What may be left out, folded away until it is wanted, holds something, or holds a mistake. Once
 * open it stays as the citizen leaves it: emptying a field must not fold it away under the hand.
 *
 * @param standing whether the rest of the form stands already; what is folded away comes after it,
 *   because a browser takes longer over its date field than over all others together
 * @param alone whether it is a step of its own: then nothing is folded away
 */
export function more(
  scope: FormScope,
  location: Locator,
  { standing, alone }: { standing: boolean; alone: boolean },
): TemplateResult {
  const { words, letter, mistakeAt } = scope;
  const title = html`${words.term('mailMore')}<span class="quiet">${words.term('optional')}</span>`;
  if (alone) return html`<section><h3>${title}</h3>${folded(scope, location)}</section>`;
  const fields = ['address', 'occurredOn', 'expectedOutcome', 'relatedNumber'] as const;
  const open = fields.some((field) => letter[field] || mistakeAt(field));
  return html`<details class="more" ?open=${open || noChange}>
    <summary>${title}</summary>
    ${standing || open ? folded(scope, location) : nothing}
  </details>`;
}

function folded(scope: FormScope, location: Locator): TemplateResult {
  const { words, receiver } = scope;
  const optional = true;
  const { address, expectedOutcome } = receiver.limits;
  return html`
    ${textField({
      ...textOf(scope, 'address', words.term('mailAddress'), { max: address.max }),
      autocomplete: 'street-address',
      required: false,
    })}
    ${position(scope, location)}
    ${textField({
      ...textOf(scope, 'occurredOn', words.term('mailOccurredOn')),
      required: false,
      type: 'date',
      latest: today(),
      short: true,
    })}
    ${textArea({
      ...textOf(scope, 'expectedOutcome', words.term('mailExpected'), { max: expectedOutcome.max }),
      required: false,
      rows: 3,
    })}
    ${textField({
      ...textOf(scope, 'relatedNumber', words.term('mailRelated'), {
        hint: words.term('mailRelatedHint'),
        optional,
      }),
      mark: undefined,
      placeholder: '430682-20261123-00042-3',
    })}`;
}

function position({ words, letter, change }: FormScope, { state, locate }: Locator) {
  // Browsers tell a position to pages of HTTPS only.
  if (!navigator.geolocation || !isSecureContext) return nothing;
  const { point } = letter;
  if (point) {
    return html`<p class="position" role="status">
      ${words.term('mailLocated', `${point.lat.toFixed(5)}, ${point.lng.toFixed(5)}`)}
      <button type="button" class="plain" @click=${() => change({ point: null })}>${words.term('mailRemove')}</button>
    </p>`;
  }
  return html`<p class="position">
    <button type="button" class="plain" @click=${locate}>${words.term('mailLocate')}</button>
    <span class="quiet" role="status">${
      state === 'idle' ? '' : words.term(state === 'asking' ? 'mailLocating' : 'mailLocateFailed')
    }</span>
  </p>`;
}
