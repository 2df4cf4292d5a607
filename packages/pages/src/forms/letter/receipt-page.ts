import type { Receipt, Site } from '@through-train/contract';
import { html } from 'hono/html';
import { formPage } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import { letterPath, trackingPath } from './form-page.js';

/** Number and query code, to be printed or copied. Nothing of them is in any address. */
export function receiptPage(
  words: PageWords,
  site: Site,
  { number, queryCode, submittedAt, dueAt }: Receipt,
): string {
  const title = words.term('receiptTitle');
  const { id } = site;
  const { language } = words;
  const body = html`<h1 tabindex="-1" autofocus>${title}</h1>
      <p>${words.term('receiptDue', words.day(dueAt))}</p>
      <div class="sheet slip">
        <dl>
          <div><dt>${words.term('receiptNumber')}</dt><dd class="code" id="number" translate="no">${number}</dd></div>
          <div><dt>${words.term('receiptCode')}</dt><dd class="code secret" id="query-code" translate="no">${queryCode}</dd></div>
          <div><dt>${words.term('receiptSubmitted')}</dt><dd>${words.moment(submittedAt)}</dd></div>
        </dl>
      </div>
      <div class="notice warn">
        <p>${words.term('receiptKeep')}</p>
        <p>${words.term('formReceiptKeep')}</p>
      </div>
      <p class="actions">
        <a class="button" href="${trackingPath(id)}?lang=${language}">${words.term('receiptTrack')}</a>
        <a href="${letterPath(id)}?lang=${language}">${words.term('receiptAnother')}</a>
      </p>`;
  return formPage({ words, site, title, body });
}
