import type { Letter } from '@through-train/contract/letter';
import { html, type TemplateResult } from 'lit';
import { radioGroup } from '../../../controls/choices.js';
import { type FormScope, face } from './form-scope.js';

/**
 * Whether the letter may be published, and what happens to the data. Two things: handling it rests
 * on legal duty and is told, publishing it needs consent and is asked.
 */
export function consent(scope: FormScope): TemplateResult {
  const { words, letter, receiver, change } = scope;
  return html`<section>
    ${radioGroup({
      ...face(scope, 'publication', words.term('mailPublication')),
      value: letter.publication,
      stacked: true,
      choices: [
        { value: 'public', label: words.term('mailPublic'), hint: words.term('mailPublicHint') },
        { value: 'private', label: words.term('mailPrivate'), hint: words.term('mailPrivateHint') },
      ],
      onChoose: (value) => change({ publication: value as Letter['publication'] }),
    })}
    <div class="field" part="privacy-notice">
      <h4>${words.term('mailNotice')}</h4>
      <p class="quiet keep-lines">${words.text(receiver.privacyNotice.text)}</p>
    </div>
  </section>`;
}
