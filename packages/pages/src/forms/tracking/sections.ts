import type { AppealDetail, Reply, TrackedAppeal } from '@through-train/contract';
import { dayBeside, daysUntil, progressSteps, trackedSentence } from '@through-train/words';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { lines } from '../page/frame.js';
import type { PageWords } from '../page-words.js';

/** Where it stands: the word, the sentence with a name in it, what is left of the time. */
export function standing(words: PageWords, appeal: TrackedAppeal, now: number): Markup {
  const { due, handling, supervisionLevel } = appeal;
  const notes = [
    due?.at && !due.paused ? words.term('trackedLeft', daysUntil(due.at, now)) : '',
    supervisionLevel ? words.term('appealSupervised', supervisionLevel) : '',
    handling === 'info_requested' ? words.term('trackedPaused') : '',
    appeal.reopeningRequested ? words.term('trackedReopeningAsked') : '',
  ];
  return html`<p class="state">${words.term('trackedState', handling)}</p>
      <p class="sentence">${trackedSentence(words, appeal)}</p>
      ${notes.filter(Boolean).map((note) => html`<p>${note}</p>`)}`;
}

/** The road of the appeal. */
export const steps = (words: PageWords, appeal: TrackedAppeal): Markup => html`
      <ol class="steps" aria-label="${words.term('trackedSteps')}">${progressSteps(appeal).map(
        ({ name, status, at }) => html`
        <li class="${status}"${status === 'current' ? html` aria-current="step"` : ''}>${words.term('trackedStep', name)}${
          status === 'current' ? words.term('trackedStepNow') : ''
        }${at ? html`<time class="quiet" datetime="${at}">${dayBeside(words, at, appeal.submittedAt)}</time>` : ''}</li>`,
      )}
      </ol>`;

/** Who answers for it, where it lies, who may read it. */
export function appealSummary(words: PageWords, appeal: TrackedAppeal): Markup {
  const { responsible, state, contactDestroyedAt: gone } = appeal;
  const rows: (readonly [string, string])[] = [
    [
      words.term('trackedResponsible', responsible?.type ?? 'unit'),
      responsible
        ? words.text(responsible.name)
        : state === 'awaiting'
          ? words.term('trackedNobody')
          : '',
    ],
    [words.term('appealMailbox'), words.text(appeal.mailboxName ?? appeal.siteName)],
    [words.term('appealSubmittedOn'), words.day(appeal.submittedAt)],
    [words.term('trackedPublication'), words.term('trackedPublicationOf', appeal.publication)],
  ];
  return html`<dl class="facts">${rows
    .filter(([, value]) => value)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${gone ? html`<p class="quiet">${words.term('trackedContactGone', words.day(gone))}</p>` : ''}`;
}

/** Who may read one text: nobody of the public while the letter is not published. */
export function publicity(
  words: PageWords,
  { publication: letter, mergedInto }: TrackedAppeal,
  own: TrackedAppeal['publication'],
): Markup {
  const shown = own === 'published' && !mergedInto ? letter : own;
  return html`<p class="quiet">${words.term('trackedPublication')} · ${words.term('trackedPublicationOf', shown)}</p>`;
}

/** Why it was not accepted, and where to turn instead. */
export function rejection(words: PageWords, { rejection: refused }: TrackedAppeal): Markup | '' {
  if (!refused) return '';
  const { reason, explanation, instead } = refused;
  return html`<section class="notice warn">
        <h2>${words.term('trackedReason', reason)}</h2>
        <p class="written">${lines(words.written(explanation))}</p>
        ${instead ? html`<h3>${words.term('trackedInstead')}</h3><p class="written">${lines(words.written(instead))}</p>` : ''}
      </section>`;
}

const parts = [
  ['appealRequest', 'request'],
  ['appealFindings', 'findings'],
  ['appealDecision', 'decision'],
  ['appealLegalBasis', 'legalBasis'],
] as const;

/** The official answers, the latest first; of each the parts that were given, and what `extra` says. */
export function replies<R extends Reply>(
  words: PageWords,
  given: readonly R[],
  extra: (reply: R) => Markup | '' = () => '',
): Markup | '' {
  if (given.length === 0) return '';
  return html`<section>
        <h2>${words.term('appealReplies', given.length)}</h2>
        ${[...given].reverse().map((reply) => {
          const present = parts.filter(([, part]) => reply[part].trim());
          return html`<article class="reply">
          <p class="by"><strong>${words.text(reply.unit)}</strong><time class="quiet" datetime="${reply.repliedAt}">${words.day(reply.repliedAt)}</time></p>
          ${present.map(
            ([term, part]) =>
              html`${present.length > 1 ? html`<h3>${words.term(term)}</h3>` : ''}<p>${lines(words.written(reply[part]))}</p>`,
          )}${extra(reply)}
        </article>`;
        })}
      </section>`;
}

/** What its writer thought of the reply; `mine`: the reader is that writer. */
export function verdict(
  words: PageWords,
  { evaluation, replies: given }: Pick<AppealDetail, 'evaluation' | 'replies'>,
  mine = true,
  extra: Markup | '' = '',
): Markup | '' {
  if (!evaluation) return '';
  const { grade, reason, at } = evaluation;
  const earlier = given.some(({ repliedAt }) => Date.parse(repliedAt) > Date.parse(at));
  return html`<section>
        <h2>${words.term('appealEvaluation', mine, earlier)}</h2>
        <p><strong>${words.term('appealGrade', grade)}</strong> <span class="quiet">${grade}/5</span> <time class="quiet" datetime="${at}">${words.day(at)}</time></p>
        ${reason ? html`<p class="written">${lines(words.written(reason))}</p>${extra}` : ''}
      </section>`;
}

/** What happened, in the reader's words. */
export function timeline(
  words: PageWords,
  { timeline: entries }: Pick<TrackedAppeal, 'timeline'>,
  mine = true,
): Markup | '' {
  if (entries.length === 0) return '';
  return html`<section>
        <h2>${words.term('appealTimeline')}</h2>
        <ol class="timeline">${entries.map(
          ({ action, at, by, note }) => html`<li>
          <time class="quiet" datetime="${at}">${words.moment(at)}</time>
          <p>${words.term('appealEvent', action, by.name ? words.text(by.name) : '', mine)}</p>
          ${note ? html`<p class="quiet">${lines(words.written(note))}</p>` : ''}
        </li>`,
        )}</ol>
      </section>`;
}

/** What the citizen wrote, folded away: they know it. */
export function ownWords(words: PageWords, appeal: TrackedAppeal): Markup {
  const { body, expectedOutcome, occurredOn, supplements } = appeal;
  return html`
      <details>
        <summary>${words.term('trackedText')}</summary>
        <p>${lines(words.written(body))}</p>
        ${occurredOn ? html`<h3>${words.term('trackedOccurred')}</h3><p>${words.day(occurredOn)}</p>` : ''}
        ${expectedOutcome ? html`<h3>${words.term('trackedExpected')}</h3><p>${lines(words.written(expectedOutcome))}</p>` : ''}
        ${supplements.length > 0 ? html`<h3>${words.term('trackedSupplements')}</h3>` : ''}
        ${supplements.map(({ text, at, publication }) => html`<p class="quiet">${words.moment(at)}</p><p>${lines(words.written(text))}</p>${publicity(words, appeal, publication)}`)}
      </details>`;
}
