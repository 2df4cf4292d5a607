import { html, nothing, type TemplateResult } from 'lit';
import { checkbox } from '../../../controls/choices.js';
import { textField } from '../../../controls/text-field.js';
import { type FormScope, textOf } from './form-scope.js';

/** How to reach the citizen, or that nobody shall. */
export function contact(scope: FormScope): TemplateResult {
  const { words, letter, receiver, change } = scope;
  return html`<section>
    <h3>${words.term('mailContact')}</h3>
    ${
      receiver.anonymousAllowed
        ? checkbox({
            id: 'anonymous',
            label: words.term('mailAnonymous'),
            hint: words.term('mailAnonymousHint'),
            checked: letter.anonymous,
            onChange: (anonymous) => change({ anonymous }),
          })
        : nothing
    }
    ${
      letter.anonymous
        ? nothing
        : html`<p class="hint">${words.term('mailContactHint')}</p>
          <div class="pair">
            ${textField({
              ...textOf(scope, 'phone', words.term('mailPhone')),
              required: false,
              type: 'tel',
              inputMode: 'tel',
              autocomplete: 'tel',
            })}
            ${textField({
              ...textOf(scope, 'email', words.term('mailEmail')),
              required: false,
              type: 'email',
              inputMode: 'email',
              autocomplete: 'email',
            })}
          </div>
          ${textField({
            ...textOf(scope, 'name', words.term('mailName'), { optional: true }),
            autocomplete: 'name',
            short: true,
          })}`
    }
  </section>`;
}
