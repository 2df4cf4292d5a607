import type { TrackedAppeal } from '@through-train/contract';
import { dayBeside, daysUntil } from '@through-train/words/appeal/days.js';
import { progressSteps } from '@through-train/words/tracking/progress-steps.js';
import {
  stateOf,
  type TrackedWords,
  trackedSentence,
} from '@through-train/words/tracking/tracked-sentence.js';
import { html, nothing, type TemplateResult } from 'lit';
import { mark, urgencyMarks } from '../../appeal-view/marks.js';
import { paragraphs } from '../../appeal-view/paragraphs.js';
import { dated } from '../../language/dated.js';
import { trackedShape } from './tracked-shape.js';

/** Where it stands: the word with its shape, the sentence, what is left of the time. */
export function standing(words: TrackedWords, appeal: TrackedAppeal, now: number): TemplateResult {
  const { due, overdue, handling } = appeal;
  const shape = trackedShape(appeal);
  return html`<div class="standing" part="state">
    <p class="state ${shape}">${mark(shape)}${stateOf(words, appeal)}</p>
    <p class="sentence" id="sentence" tabindex="-1">${dated(trackedSentence(words, appeal))}</p>
    <p class="left">
      ${due?.at && !due.paused ? html`<strong class="figures ${overdue ? 'missed' : ''}">${overdue ? mark('late') : nothing}${words.term('trackedLeft', daysUntil(due.at, now))}</strong>` : nothing}
      ${urgencyMarks(words, { overdue: overdue && !due?.at, supervisionLevel: appeal.supervisionLevel })}
    </p>
    ${handling === 'info_requested' ? html`<p class="quiet">${words.term('trackedPaused')}</p>` : nothing}
    ${appeal.reopeningRequested ? html`<p class="quiet">${words.term('trackedReopeningAsked')}</p>` : nothing}
  </div>`;
}

/** The road of the appeal as a row of steps. */
export function steps(words: TrackedWords, appeal: TrackedAppeal): TemplateResult {
  return html`<ol class="steps" part="steps" aria-label=${words.term('trackedSteps')}>
    ${progressSteps(appeal).map(
      ({
        name,
        status,
        at,
      }) => html`<li class=${status} aria-current=${status === 'current' ? 'step' : nothing}>
        <span>${words.term('trackedStep', name)}${
          status === 'current'
            ? html`<span class="visually-hidden">${words.term('trackedStepNow')}</span>`
            : nothing
        }</span>
        ${at ? html`<time class="quiet figures" datetime=${at}>${dayBeside(words, at, appeal.submittedAt)}</time>` : nothing}
      </li>`,
    )}
  </ol>`;
}

/** Who answers for it, where it lies, who may read it. */
export function appealSummary(words: TrackedWords, appeal: TrackedAppeal): TemplateResult {
  const { responsible, state } = appeal;
  const rows = [
    ...(responsible
      ? [[words.term('trackedResponsible', responsible.type), words.text(responsible.name)]]
      : state === 'awaiting'
        ? [[words.term('trackedResponsible', 'unit'), words.term('trackedNobody')]]
        : []),
    [words.term('appealMailbox'), words.text(appeal.mailboxName ?? appeal.siteName)],
    [words.term('appealSubmittedOn'), words.day(appeal.submittedAt)],
    [words.term('trackedPublication'), words.term('trackedPublicationOf', appeal.publication)],
  ];
  const gone = appeal.contactDestroyedAt;
  return html`<dl class="facts" part="facts">${rows.map(
    ([name, value]) => value && html`<div><dt class="quiet">${name}</dt><dd>${value}</dd></div>`,
  )}</dl>${gone && html`<p class="quiet">${dated(words.term('trackedContactGone', words.day(gone)))}</p>`}`;
}

/** Who may read one text: nobody of the public while the letter is not published. */
export function publicity(
  words: TrackedWords,
  { publication: letter, mergedInto }: TrackedAppeal,
  own: TrackedAppeal['publication'],
): TemplateResult | typeof nothing {
  const shown = own === 'published' && !mergedInto ? letter : own;
  const word = words.term('trackedPublicationOf', shown);
  // Nothing is promised of a publication that came later.
  if (!word) return nothing;
  return html`<p class="quiet publicity">${words.term('trackedPublication')} · ${word}</p>`;
}

/** Why it was not accepted, and where to turn instead. */
export function rejection(
  words: TrackedWords,
  { rejection: refused }: TrackedAppeal,
): TemplateResult | typeof nothing {
  if (!refused) return nothing;
  return html`<section class="notice warn" part="rejection">
    <h3>${words.term('trackedReason', refused.reason) || words.term('trackedReason', 'other')}</h3>
    ${paragraphs(words, refused.explanation)}
    ${refused.instead ? html`<h4>${words.term('trackedInstead')}</h4>${paragraphs(words, refused.instead)}` : nothing}
  </section>`;
}

/** What the citizen wrote, folded away: they know it. */
export function ownWords(words: TrackedWords, appeal: TrackedAppeal): TemplateResult {
  const { body, expectedOutcome, occurredOn, supplements } = appeal;
  return html`<details class="own">
    <summary>${words.term('trackedText')}</summary>
    ${paragraphs(words, body)}
    ${occurredOn ? html`<h4>${words.term('trackedOccurred')}</h4><p>${words.day(occurredOn)}</p>` : nothing}
    ${expectedOutcome ? html`<h4>${words.term('trackedExpected')}</h4>${paragraphs(words, expectedOutcome)}` : nothing}
    ${
      supplements.length > 0
        ? html`<h4>${words.term('trackedSupplements')}</h4>
          ${supplements.map(({ text, at, publication }) => html`<p class="quiet figures">${words.moment(at)}</p>${paragraphs(words, text)}${publicity(words, appeal, publication)}`)}`
        : nothing
    }
  </details>`;
}
