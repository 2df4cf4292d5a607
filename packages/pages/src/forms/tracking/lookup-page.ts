import type { Site } from '@through-train/contract';
import { html } from 'hono/html';
import { letterPath, trackingPath } from '../letter/form-page.js';
import type { Mistake } from '../letter/mistakes.js';
import { errorSummary, hidden, textField } from '../page/controls.js';
import { formPage } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import type { TypedAction } from './requests.js';

/** The form that asks for number and query code. */
export interface LookupView {
  readonly words: PageWords;
  readonly site: Site;
  readonly number?: string;
  readonly queryCode?: string;
  readonly mistakes?: readonly Mistake[];
  /** Why it is asked for again. */
  readonly trouble?: string;
  /** What was typed before the visit ended, carried on to the next one. */
  readonly draft?: TypedAction;
  readonly fresh?: boolean;
}

export function lookupPage(view: LookupView): string {
  const { words, site, mistakes = [], trouble, draft, fresh = false } = view;
  const { id } = site;
  const title = words.term('formTrackingTitle');
  const errorAt = (field: string) => mistakes.find((mistake) => mistake.field === field)?.message;
  const body = html`<h1>${title}</h1>
      ${mistakes.length > 0 ? errorSummary(words.term('checkTitle', mistakes.length), mistakes) : ''}
      ${trouble ? html`<div class="notice bad" id="error-summary" role="alert" tabindex="-1" autofocus><p>${trouble}</p></div>` : ''}
      <form action="${trackingPath(id)}?lang=${words.language}" method="post" accept-charset="utf-8" novalidate>
        ${hidden('_charset_', '')}
        ${draft?.action ? html`${hidden('action', draft.action)}${hidden('text', draft.text)}${hidden('grade', draft.grade)}${hidden('publication', draft.publication)}` : ''}
        ${textField({
          id: 'number',
          label: words.term('lookupNumber'),
          hint: words.term('lookupNumberHint'),
          error: errorAt('number'),
          required: true,
          value: view.number ?? '',
        })}
        ${textField({
          id: 'queryCode',
          label: words.term('lookupCode'),
          hint: words.term('lookupCodeHint'),
          error: errorAt('queryCode'),
          required: true,
          value: view.queryCode ?? '',
        })}
        <p class="actions"><button class="primary">${words.term('lookupGo')}</button></p>
      </form>
      <p class="quiet">${words.term('lookupPrivacy')}</p>
      <p><a href="${letterPath(id)}?lang=${words.language}">${words.term('formWrite')}</a></p>`;
  return formPage({
    words,
    site,
    title,
    wrong: mistakes.length > 0 || trouble !== undefined,
    ...(fresh && { path: trackingPath(id) }),
    body,
  });
}
