import { isApiError } from '@through-train/client';
import { type CitizenAction, grades } from '@through-train/contract';
import { actionLimits, needsReason } from '@through-train/contract/letter';
import type { TrackedTerms } from '@through-train/words/tracking/tracked-terms.js';
import { html, nothing, type TemplateResult } from 'lit';
import { checkbox, radioGroup } from '../../controls/choices.js';
import { textArea } from '../../controls/text-field.js';
import { dated } from '../../language/dated.js';
import type { Words } from '../../language/words.js';
import type { Sending } from '../../sending/sending.js';
import { unsent } from '../../sending/unsent.js';
import { type ActionDrafts, draftMistakes, draftOf } from './action-drafts.js';

interface ActionFormOptions {
  readonly words: Words<TrackedTerms>;
  readonly action: CitizenAction;
  readonly drafts: ActionDrafts;
  /** Mistakes are shown from the first try to send on. */
  readonly tried: boolean;
  readonly sending: Sending;
  /** False when nothing of this appeal will ever be published. */
  readonly mayBePublic: boolean;
  /** A deadline or an explanation in place of the usual one. */
  readonly hint?: string | undefined;
  readonly onDraft: (change: Partial<ActionDrafts>) => void;
  readonly onSend: () => void;
  /** Absent where the form stands open by itself. */
  readonly onCancel?: (() => void) | undefined;
}

/** What a citizen can say to their appeal: one text, for a verdict a grade as well. */
export function actionForm(options: ActionFormOptions): TemplateResult {
  const { words, action, drafts, tried, sending, hint, onDraft, onSend, onCancel } = options;
  const mistakes = tried ? draftMistakes(action, drafts) : { grade: false, text: false };
  const draft = draftOf(action, drafts);
  const { min, max } = actionLimits(draft);
  return html`<form
    class="action"
    part="action"
    id="action-${action}"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSend();
    }}
  >
    <h3 id="heading-${action}" tabindex="-1">${words.term('actionTitle', action)}</h3>
    <p class="hint">${dated(hint ?? words.term('actionHint', action))}</p>
    ${
      action === 'evaluate'
        ? radioGroup({
            id: 'grade',
            label: words.term('actionGrade'),
            required: true,
            error: mistakes.grade ? words.term('actionGradeMissing') : undefined,
            choices: [...grades].reverse().map((grade) => ({
              value: String(grade),
              label: words.term('appealGrade', grade),
            })),
            value: String(drafts.grade),
            onChoose: (value) =>
              onDraft({ grade: grades.find((grade) => String(grade) === value) ?? 0 }),
          })
        : nothing
    }
    ${textArea({
      id: `text-${action}`,
      label: words.term('actionLabel', action),
      mark: min === 0 ? words.term('optional') : undefined,
      hint:
        action === 'evaluate' && needsReason(draft) ? words.term('actionUnsatisfied') : undefined,
      error: mistakes.text ? words.term('actionLength', min, max) : undefined,
      required: min > 0,
      rows: 4,
      max,
      value: drafts.texts[action],
      onInput: (value) => onDraft({ texts: { ...drafts.texts, [action]: value } }),
    })}
    ${
      options.mayBePublic && (action === 'supplement' || action === 'evaluate')
        ? html`<div class="field">${checkbox({
            id: `agreed-${action}`,
            label: words.term('actionPublish', action),
            hint: words.term('actionPublishHint', action),
            checked: drafts.agreed[action] ?? false,
            onChange: (agreed) => onDraft({ agreed: { ...drafts.agreed, [action]: agreed } }),
          })}</div>`
        : nothing
    }
    ${failure(words, sending)}
    <p class="actions">
      <button class="button primary" part="button" aria-disabled=${sending.stopped ? 'true' : 'false'}>
        ${
          sending.busy
            ? words.term('actionSending')
            : sending.state === 'unsent'
              ? words.term('sendingAgain')
              : words.term('actionSend', action)
        }
      </button>
      ${
        onCancel
          ? html`<button type="button" class="button" part="button" @click=${onCancel}>
              ${words.term(action === 'withdraw' ? 'actionKeep' : 'actionCancel')}
            </button>`
          : nothing
      }
    </p>
    <p class="quiet" role="status">${
      sending.state === 'checking'
        ? words.term('sendingChecking')
        : sending.busy
          ? words.term('sendingNow')
          : nothing
    }</p>
  </form>`;
}

function failure(words: Words<TrackedTerms>, sending: Sending): TemplateResult | typeof nothing {
  if (sending.state !== 'unsent') return nothing;
  if (isApiError(sending.error, 'invalid')) {
    return html`<p class="notice bad" part="error" role="alert">${words.term('actionRefused')}</p>`;
  }
  return unsent(words, sending);
}
