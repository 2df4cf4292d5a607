import type { MailboxTerms } from '@through-train/words/letter/terms.js';
import { html, nothing, type TemplateResult } from 'lit';
import { checkbox } from '../../controls/choices.js';
import type { Words } from '../../language/words.js';
import type { LetterDraft } from './letter-draft.js';

/** Says that the form began with a draft kept earlier, and lets it be thrown away. */
export function restoredNotice(
  words: Words<MailboxTerms>,
  { restoredAt }: LetterDraft,
  onClear: () => void,
): TemplateResult | typeof nothing {
  if (restoredAt === undefined) return nothing;
  const moment = words.moment(new Date(restoredAt).toISOString());
  return html`<p class="notice">
      ${words.term('mailDraftRestored', moment)}
      <button type="button" class="plain" @click=${onClear}>${words.term('mailDraftClear')}</button>
    </p>`;
}

/** Whether a draft is to be kept on this device. */
export function draftChoice(words: Words<MailboxTerms>, letterDraft: LetterDraft): TemplateResult {
  const { draftWanted, draftRefused } = letterDraft;
  return html`${checkbox({
    id: 'draft',
    label: words.term('mailDraft'),
    hint: words.term('mailDraftHint'),
    checked: draftWanted,
    onChange: (wanted) => letterDraft.wantDraft(wanted),
  })}
    ${draftRefused ? html`<p class="notice warn" role="alert">${words.term('mailDraftRefused')}</p>` : nothing}`;
}
