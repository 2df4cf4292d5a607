import { html } from 'hono/html';
import { HttpProblem, problemOf } from '../../http/problem.js';
import type { Http } from '../../http/route.js';
import type { ResolvedSite } from '../../sites/directory.js';
import type { PageWords } from '../page-words.js';
import { FormRefusal } from '../refusal.js';
import { sendPage } from './answer.js';
import { formPage } from './frame.js';

/** Where a page stands, for what goes wrong on it. */
export interface Standing {
  readonly words: PageWords;
  readonly site: ResolvedSite | undefined;
  /** The empty form to begin again with. */
  readonly path: string;
}

function refusalOf(error: Error): FormRefusal | undefined {
  if (error instanceof FormRefusal) return error;
  if (!(error instanceof HttpProblem)) return undefined;
  if (error.code === 'not-found') return new FormRefusal(404, 'formNotFound');
  if (error.code === 'body-too-large') return new FormRefusal(413, 'formRefusedSize');
  if (error.code === 'malformed-request') return new FormRefusal(400, 'formRefusedCut');
  // What a form sends is checked on its own page; here an address was not one of ours.
  if (error.code === 'invalid') return new FormRefusal(404, 'formNotFound');
  return undefined;
}

/** Says on a page of its own why a form was not taken, and where to go on. */
export function sendRefusal(http: Http, { words, site, path }: Standing, error: Error): Response {
  const refusal = refusalOf(error);
  if (!refusal) return sendFailure(http, { words, site, path }, error);
  const { status, reason, about } = refusal;
  const missing = reason === 'formNotFound';
  const fromElsewhere = reason === 'formRefusedOrigin' || reason === 'formRefusedNoOrigin';
  const title = words.term(missing ? 'formNotFound' : 'formRefused');
  const body = html`<h1>${title}</h1>
      <p>${missing ? words.term('formNotFoundHint') : words.term(reason, about)}</p>
      ${fromElsewhere ? html`<p>${words.term('formRefusedOriginHint')}</p>` : ''}
      ${missing ? '' : html`<p><strong>${words.term('formNothingStored')}</strong> ${words.term('formBack')}</p>`}
      ${site ? html`<p class="actions"><a class="button" href="${path}?lang=${words.language}">${words.term('formOpen')}</a></p>` : ''}`;
  // The rest of a body that is too large is still on its way.
  const headers = status === 413 ? { Connection: 'close' } : {};
  return sendPage(http, formPage({ words, site, title, wrong: !missing, body }), status, headers);
}

/** It cannot be done now. Where something broke the log has the cause, the page the number to quote. */
function sendFailure(http: Http, { words, site, path }: Standing, error: Error): Response {
  const problem = problemOf(error);
  const { status } = problem;
  const busy = status === 429 || status === 503;
  const title = words.term('formRefused');
  const body = html`<h1>${title}</h1>
      <p>${words.term(busy ? 'troubleBusy' : 'troubleServer')}</p>
      <p>${words.term('formBack')}</p>
      <p class="quiet">${words.term('requestId', http.get('requestId'))}</p>
      <p class="actions"><a class="button" href="${path}?lang=${words.language}">${words.term('formOpen')}</a></p>`;
  return sendPage(
    http,
    formPage({ words, site, title, wrong: true, body }),
    status,
    problem.headers,
  );
}
