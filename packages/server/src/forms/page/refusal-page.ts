import type { Markup } from '@through-train/pages';
import { html } from 'hono/html';
import { isStorageTrouble } from '../../database/trouble.js';
import type { Http } from '../../http/context.js';
import { problemOf } from '../../problem.js';
import type { ResolvedSite } from '../../sites/directory.js';
import { letterPath } from '../letter/form-page.js';
import type { PageWords } from '../page-words.js';
import { FormRefusal } from '../refusal.js';
import { type PageStatus, sendPage } from './answer.js';
import { formPage } from './frame.js';

/** Where a page stands, for what goes wrong on it. */
export interface Standing {
  readonly words: PageWords;
  readonly site: ResolvedSite | undefined;
  /** The page to begin again with. */
  readonly path: string;
}

interface Refused {
  readonly status: PageStatus;
  readonly reason: string;
  readonly fromElsewhere?: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** What was wrong with a request, in the words of the page. */
function refusedBy(words: PageWords, error: Error, sent: boolean): Refused {
  if (error instanceof FormRefusal) {
    const { status, reason, about } = error;
    const fromElsewhere = reason === 'formRefusedOrigin' || reason === 'formRefusedNoOrigin';
    return { status, reason: words.term(reason, about), fromElsewhere, headers: {} };
  }
  const { code, status, headers } = problemOf(error);
  switch (code) {
    case 'not-found':
      return { status, reason: words.term('formNotFoundHint'), headers };
    case 'body-too-large':
      return { status, reason: words.term('formRefusedSize'), headers };
    case 'malformed-request':
      return { status, reason: words.term('formRefusedCut'), headers };
    case 'method-not-allowed':
      return { status, reason: words.term('formRefusedType'), headers };
    case 'too-many-requests': {
      const seconds = headers['Retry-After'] ?? '60';
      return { status, reason: words.term('formRefusedOften', seconds), headers };
    }
    case 'unavailable': {
      const full = sent ? 'formCannotStore' : 'troubleServer';
      return {
        status,
        reason: words.term(isStorageTrouble(error) ? full : 'troubleBusy'),
        headers,
      };
    }
    default: {
      const reason = words.term(status >= 500 ? 'troubleServer' : 'formRefusedAddress');
      return { status, reason, headers };
    }
  }
}

/**
 * Says on a page of its own why a form was not taken or a page not shown, and where to go on. Of
 * what broke here the log has the cause, the page the number to quote.
 */
export function sendRefusal(http: Http, standing: Standing, error: Error): Response {
  const { words, site, path } = standing;
  const {
    status,
    reason,
    fromElsewhere = false,
    headers,
  } = refusedBy(words, error, http.req.method === 'POST');
  const missing = status === 404;
  const sent = http.req.method === 'POST' && !missing;
  const title = words.term(missing ? 'formNotFound' : sent ? 'formRefused' : 'formNotShown');
  const body = html`<h1>${title}</h1>
      <p>${reason}</p>
      ${fromElsewhere ? html`<p>${words.term('formRefusedOriginHint')}</p>` : ''}
      ${sent ? afterwards(words, status) : ''}
      ${status >= 500 ? html`<p class="quiet">${words.term('requestId', http.get('requestId'))}</p>` : ''}
      ${site ? wayOn(words, sent || missing, missing ? letterPath(site.summary.id) : path) : ''}`;
  return sendPage(http, formPage({ words, site, title, wrong: !missing, body }), status, headers);
}

/** What became of what was written. */
const afterwards = (words: PageWords, status: number): Markup =>
  status >= 500
    ? html`<p>${words.term('formBack')}</p>`
    : html`<p><strong>${words.term('formNothingStored')}</strong> ${words.term('formBack')}</p>`;

const wayOn = (words: PageWords, toForm: boolean, path: string): Markup =>
  html`<p class="actions"><a class="button" href="${path}?lang=${words.language}">${words.term(toForm ? 'formOpen' : 'formReopen')}</a></p>`;
