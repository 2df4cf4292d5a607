import type { QuestionStop } from '@through-train/contract';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { errorSummary, hidden } from '../page/controls.js';
import { callTo, emergencyLine, formPage } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import type { FormView, Notice } from './form-view.js';
import { consentPart, contactPart, matterPart, morePart, whomPart } from './parts.js';

/** Path of the form of a site. */
export const letterPath = (site: string): string => `/forms/${site}/appeals`;

/** Path of the page where letters are followed. */
export const trackingPath = (site: string): string => `/forms/${site}/tracking`;

/** The whole form, as one page that works without any script. */
export function letterFormPage(view: FormView): string {
  const { words, addressees, letter, mistakes, notice, stop, key, fresh = false } = view;
  const { home, receiver } = addressees;
  const site = home.id;
  const title = words.term('formTitle', words.text(home.name));
  const body = html`<h1>${title}</h1>
      <p class="quiet">${words.term('formLead')} <a href="${trackingPath(site)}?lang=${words.language}">${words.term('receiptTrack')}</a></p>
      ${emergencyLine(words, receiver)}
      ${mistakes.length > 0 && !stop ? errorSummary(words.term('checkTitle', mistakes.length), mistakes) : ''}
      ${notice ? noticeBox(notice, mistakes.length === 0) : ''}
      ${stop ? stopNotice(words, stop) : ''}
      <form action="${letterPath(site)}?lang=${words.language}" method="post" accept-charset="utf-8" novalidate>
        ${hidden('_charset_', '')}${hidden('key', key)}${letter.column ? hidden('column', letter.column) : ''}
        ${hidden('noticeVersion', receiver.privacyNotice.version)}
        ${whomPart(view)}
        ${matterPart(view)}
        ${morePart(view)}
        ${contactPart(view)}
        ${consentPart(view)}
        ${stop ? html`<p class="notice bad">${words.term('mailStopNote')}</p>` : ''}
        <p class="actions"><button class="primary" name="step" value="check">${words.term('mailReview')}</button></p>
      </form>`;
  return formPage({
    words,
    site: home,
    title,
    wrong: mistakes.length > 0 || stop !== undefined,
    ...(fresh && { path: letterPath(site) }),
    body,
  });
}

const noticeBox = ({ title, text, links = [] }: Notice, focused: boolean): Markup => html`
      <div class="notice" id="notice"${focused ? html` tabindex="-1" autofocus` : ''}>
        <h2>${title}</h2>
        <p>${text}</p>
        ${links.length > 0 ? html`<ul>${links.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>` : ''}
      </div>`;

const stopNotice = (words: PageWords, { message, phone }: QuestionStop): Markup => html`
      <div class="notice bad" id="error-summary" role="alert" tabindex="-1" autofocus>
        <h2>${words.term('mailStopTitle')}</h2>
        <p>${words.text(message)}</p>
        <p><a class="call" href="${callTo(phone)}">${words.term('mailStopCall', phone)}</a></p>
        <p>${words.term('mailStopNote')}</p>
      </div>`;
