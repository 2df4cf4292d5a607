import { type CitizenAction, citizenActions } from '@through-train/contract';
import { dayBeside, mergedHint } from '@through-train/words';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { trackingPath } from '../letter/form-page.js';
import { errorSummary } from '../page/controls.js';
import { formPage, lines } from '../page/frame.js';
import { actionForm } from './action-form.js';
import {
  appealSummary,
  ownWords,
  publicity,
  rejection,
  replies,
  standing,
  steps,
  timeline,
  verdict,
} from './sections.js';
import type { TrackedView } from './tracked-view.js';

/** Everything the citizen is told, and a form for each thing they may do now. */
export function trackedPage(view: TrackedView): string {
  const { words, site, appeal, mistakes = [], done, trouble, now } = view;
  const { question } = appeal;
  const leave = `${trackingPath(site.id)}?lang=${words.language}`;
  const body = html`<p class="quiet">${words.term('appealNumber')} <span class="number" translate="no">${appeal.number}</span>　<a href="${leave}">${words.term('trackedLeave')}</a></p>
      <h1>${words.written(appeal.title)}</h1>
      ${mistakes.length > 0 ? errorSummary(words.term('checkTitle', mistakes.length), mistakes) : ''}
      ${trouble ? html`<div class="notice bad" id="error-summary" role="alert" tabindex="-1" autofocus><p>${trouble}</p></div>` : ''}
      ${done ? html`<p class="notice good" id="done" role="status" tabindex="-1" autofocus>${words.term('trackedDone', done)}</p>` : ''}
      ${standing(words, appeal, now)}
      ${steps(words, appeal)}
      ${appealSummary(words, appeal)}
      ${question ? html`<section class="notice warn"><h2>${words.term('trackedQuestion')}</h2><p>${lines(words.written(question.text))}</p></section>` : ''}
      ${expected(view, 'supplement', question !== null)}
      ${rejection(words, appeal)}
      ${appeal.handling === 'merged' ? html`<p class="notice">${mergedHint(words, appeal)}</p>` : ''}
      ${replies(words, appeal.replies, ({ publication }) => publicity(words, appeal, publication))}
      ${expected(view, 'evaluate', true)}
      ${verdict(words, appeal, true, publicity(words, appeal, appeal.evaluation?.publication ?? 'private'))}
      ${timeline(words, appeal)}
      ${ownWords(words, appeal)}
      ${further(view)}
      <p class="actions"><a class="button" href="${leave}">${words.term('trackedLeave')}</a></p>`;
  const wrong = mistakes.length > 0 || trouble !== undefined;
  // The title of the letter is not the page's: titles stay in the history of a shared computer.
  return formPage({ words, site, title: words.term('formTrackingTitle'), wrong, body });
}

/** The form of what is expected of the citizen now, standing open. */
function expected(view: TrackedView, action: CitizenAction, here: boolean): Markup | '' {
  if (!here || !view.appeal.allowed.includes(action)) return '';
  const title = html`<h2>${view.words.term('actionTitle', action)}</h2>`;
  return html`<section>${title}${actionForm(view, action, hintOf(view, action))}</section>`;
}

/** What is possible besides, folded away where the browser can. */
function further(view: TrackedView): Markup {
  const { words, appeal, draft, done, mistakes = [] } = view;
  const offered = citizenActions.filter(
    (action) =>
      appeal.allowed.includes(action) &&
      action !== 'evaluate' &&
      !(action === 'supplement' && appeal.question),
  );
  const isOpen = (action: CitizenAction): boolean =>
    draft?.action === action && !done && (mistakes.length > 0 || draft.text !== '');
  return html`${offered.map(
    (action) => html`
      <details${isOpen(action) ? html` open` : ''}>
        <summary>${words.term('actionTitle', action)}</summary>
        ${actionForm(view, action, hintOf(view, action))}
      </details>`,
  )}`;
}

function hintOf({ words, appeal }: TrackedView, action: CitizenAction): string {
  const { question, due, submittedAt } = appeal;
  if (action === 'supplement' && question) {
    return words.term('trackedAnswerBy', dayBeside(words, question.answerBy, submittedAt));
  }
  return action === 'evaluate' && due?.for === 'evaluate' && due.at
    ? words.term('actionEvaluateBy', dayBeside(words, due.at, submittedAt))
    : words.term('actionHint', action);
}
