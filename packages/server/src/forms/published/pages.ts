import type { AppealDetail, AppealListItem } from '@through-train/contract';
import { stateSentence } from '@through-train/widgets/wording.js';
import { html } from 'hono/html';
import type { ResolvedSite } from '../../sites/directory.js';
import { letterPath } from '../letter/form-page.js';
import { hidden, textField } from '../page/controls.js';
import { formPage, lines } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import { replies, timeline, verdict } from '../tracking/sections.js';

/** One page of the published letters. */
export interface ListView {
  readonly words: PageWords;
  readonly site: ResolvedSite;
  /** What was searched for. */
  readonly q: string;
  readonly items: readonly AppealListItem[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

const listPath = (site: ResolvedSite): string => `/forms/${site.summary.id}/list`;

export function listPage({ words, site, q, items, next }: ListView): string {
  const title = words.term('formLetters');
  const path = listPath(site);
  const onward = new URLSearchParams({ lang: words.language, ...(q && { q }), cursor: next ?? '' });
  const body = html`<h1>${title}</h1>
      <form action="${path}" method="get" role="search" aria-label="${words.term('formSearch')}">
        ${hidden('lang', words.language)}
        ${textField({ id: 'q', label: words.term('formSearchLabel'), value: q, type: 'search' })}
        <p class="actions"><button>${words.term('formSearch')}</button></p>
      </form>
      ${items.length === 0 ? html`<p class="notice">${words.term('formNoLetters')}</p>` : ''}
      <ul class="letters">${items.map(
        (item) => html`
        <li>
          <h2><a href="${path}/${item.number}?lang=${words.language}">${words.written(item.title)}</a></h2>
          <p>${stateSentence(words, item)}</p>
          <p class="quiet">${about(words, item)}</p>
        </li>`,
      )}
      </ul>
      ${next === null ? '' : html`<p class="actions"><a class="button" href="${path}?${onward}">${words.term('formNext')}</a></p>`}
      <p><a href="${letterPath(site.summary.id)}?lang=${words.language}">${words.term('formWrite')}</a></p>`;
  return formPage({ words, site, title, ...(q === '' && { path }), body });
}

export function detailPage(words: PageWords, site: ResolvedSite, appeal: AppealDetail): string {
  const path = listPath(site);
  const body = html`<p><a href="${path}?lang=${words.language}">${words.term('formLetters')}</a></p>
      <h1>${words.written(appeal.title)}</h1>
      <p class="quiet">${about(words, appeal)} · ${words.term('appealNumber')} <span class="number">${appeal.number}</span></p>
      <p class="sentence">${stateSentence(words, appeal)}</p>
      <div class="sheet"><p>${lines(words.written(appeal.body))}</p></div>
      ${appeal.supplements.map(
        ({ text, at }) => html`<section>
        <h2>${words.term('appealAdded')}</h2>
        <p class="quiet">${words.day(at)}</p><p>${lines(words.written(text))}</p>
      </section>`,
      )}
      ${replies(words, appeal.replies)}
      ${answerInReview(words, appeal)}
      ${verdict(words, appeal, false)}
      ${timeline(words, appeal, false)}`;
  return formPage({
    words,
    site,
    title: words.written(appeal.title),
    path: `${path}/${appeal.number}`,
    body,
  });
}

/** That there is an answer, where the public may not read it yet. */
const answerInReview = (words: PageWords, { repliedAt, replies: given }: AppealDetail) =>
  repliedAt === null || given.some((reply) => reply.repliedAt === repliedAt)
    ? ''
    : html`<p class="notice">${words.term('appealNoReply', true)}</p>`;

const about = (words: PageWords, { kind, siteName, submittedAt }: AppealListItem): string =>
  [words.text(siteName), words.term('appealKind', kind), words.day(submittedAt)].join(' · ');
