import type { Site } from '@through-train/contract';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ApiRefusal, type Http, type Refusal } from '../../api.js';
import type { Markup } from '../../frame/markup.js';
import { letterPath } from '../letter/form-page.js';
import { PageWords } from '../page-words.js';
import { FormRefusal } from '../refusal.js';
import { sendPage } from './answer.js';
import { formPage } from './frame.js';
import { cannotStore } from './trouble.js';

/** Where a page stands, for what goes wrong on it. */
interface Standing {
  readonly words: PageWords;
  readonly site: Site | undefined;
  /** The page to begin again with. */
  readonly path: string;
  /** Whether something was sent to it. */
  readonly posted: boolean;
  readonly requestId: string;
}

interface Told {
  readonly status: ContentfulStatusCode;
  readonly reason: string;
  readonly fromElsewhere?: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

function toldOfForm(words: PageWords, { status, reason, about }: FormRefusal): Told {
  const fromElsewhere = reason === 'formRefusedOrigin' || reason === 'formRefusedNoOrigin';
  return { status, reason: words.term(reason, about), fromElsewhere, headers: {} };
}

/** What was wrong with a request, in the words of the page. */
function reasonOf(words: PageWords, refusal: Refusal, posted: boolean): string {
  const { code, status, headers } = refusal;
  switch (code) {
    case 'not-found':
      return words.term('formNotFoundHint');
    case 'body-too-large':
      return words.term('formRefusedSize');
    case 'malformed-request':
      return words.term('formRefusedCut');
    case 'method-not-allowed':
      return words.term('formRefusedType');
    case 'too-many-requests':
      return words.term('formRefusedOften', headers['Retry-After'] ?? '60');
    case 'unavailable':
      if (!cannotStore(refusal)) return words.term('troubleBusy');
      return words.term(posted ? 'formCannotStore' : 'troubleServer');
    default:
      return words.term(status >= 500 ? 'troubleServer' : 'formRefusedAddress');
  }
}

function pageOf(standing: Standing, { status, reason, fromElsewhere = false }: Told): string {
  const { words, site, path, posted, requestId } = standing;
  const missing = status === 404;
  const sent = posted && !missing;
  const title = words.term(missing ? 'formNotFound' : sent ? 'formRefused' : 'formNotShown');
  const body = html`<h1>${title}</h1>
      <p>${reason}</p>
      ${fromElsewhere ? html`<p>${words.term('formRefusedOriginHint')}</p>` : ''}
      ${sent ? afterwards(words, status) : ''}
      ${status >= 500 ? html`<p class="quiet">${words.term('requestId', requestId)}</p>` : ''}
      ${site ? wayOn(words, sent || missing, missing ? letterPath(site.id) : path) : ''}`;
  return formPage({ words, site, title, wrong: !missing, body });
}

/** What became of what was written. */
const afterwards = (words: PageWords, status: number): Markup =>
  status >= 500
    ? html`<p>${words.term('formBack')}</p>`
    : html`<p><strong>${words.term('formNothingStored')}</strong> ${words.term('formBack')}</p>`;

const wayOn = (words: PageWords, toForm: boolean, path: string): Markup =>
  html`<p class="actions"><a class="button" href="${path}?lang=${words.language}">${words.term(toForm ? 'formOpen' : 'formReopen')}</a></p>`;

/**
 * Says on a page of its own why a form was not taken or a page not shown, and where to go on. Of
 * what broke here the log has the cause, the page the number to quote.
 */
export function sendRefusal(
  http: Http,
  where: Pick<Standing, 'words' | 'site' | 'path'>,
  error: Error,
): Response {
  const posted = http.req.method === 'POST';
  const standing = { ...where, posted, requestId: http.get('requestId') };
  const { words } = where;
  if (error instanceof FormRefusal) {
    const told = toldOfForm(words, error);
    return sendPage(http, pageOf(standing, told), told.status);
  }
  // What broke in a page has its line in the log like what broke behind the API.
  if (!(error instanceof ApiRefusal)) http.error = error;
  const refusal: Refusal =
    error instanceof ApiRefusal ? error : { code: 'internal', status: 500, headers: {} };
  const told = { ...refusal, reason: reasonOf(words, refusal, posted) };
  return sendPage(http, pageOf(standing, told), refusal.status, refusal.headers);
}

/** An address below `/forms` that leads to no page of a form. */
export interface RefusedForm extends Pick<Standing, 'path' | 'posted' | 'requestId'> {
  /** What `?lang=` asks for. */
  readonly lang: string | undefined;
  readonly refusal: Refusal;
}

/** The page that says so; its headers are `formHeaders`. */
export function renderRefusedForm({ lang, refusal, ...where }: RefusedForm): string {
  const words = new PageWords(lang);
  const reason = reasonOf(words, refusal, where.posted);
  return pageOf({ ...where, words, site: undefined }, { ...refusal, reason });
}
