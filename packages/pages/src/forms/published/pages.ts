import type { AppealDetail, AppealListItem, FoundAppeal, Site } from '@through-train/contract';
import { stateSentence } from '@through-train/words';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { letterPath } from '../letter/form-page.js';
import { hidden, textField } from '../page/controls.js';
import { formPage, lines } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import { replies, timeline, verdict } from '../tracking/sections.js';

/** One page of the published letters. */
export interface ListView {
  readonly words: PageWords;
  readonly site: Site;
  /** What was searched for. */
  readonly q: string;
  /** Why there can be no search for it. */
  readonly error?: string | undefined;
  readonly items: readonly FoundAppeal[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

const listPath = (site: Site): string => `/forms/${site.id}/list`;

export function listPage({ words, site, q, error, items, next }: ListView): string {
  const title = words.term('formLetters');
  const path = listPath(site);
  const onward = new URLSearchParams({ lang: words.language, ...(q && { q }), cursor: next ?? '' });
  const body = html`<h1>${title}</h1>
      <form action="${path}" method="get" role="search" aria-label="${words.term('formSearch')}">
        ${hidden('lang', words.language)}
        ${textField({ id: 'q', label: words.term('formSearchLabel'), value: q, error, type: 'search' })}
        <p class="actions"><button>${words.term('formSearch')}</button></p>
      </form>
      ${items.length === 0 && !error ? html`<p class="notice">${words.term('formNoLetters')}</p>` : ''}
      <ul class="letters">${items.map(
        (item) => html`
        <li>
          <h2><a href="${path}/${item.number}?lang=${words.language}">${marked(words, item.title, item.hits?.title)}</a></h2>
          ${item.hits ? html`<p>${marked(words, item.excerpt, item.hits.excerpt)}</p>` : ''}
          <p>${stateSentence(words, item)}</p>
          <p class="quiet">${about(words, item)}</p>
        </li>`,
      )}
      </ul>
      ${next === null ? '' : html`<p class="actions"><a class="button" href="${path}?${onward}">${words.term('formNext')}</a></p>`}
      <p><a href="${letterPath(site.id)}?lang=${words.language}">${words.term('formWrite')}</a></p>`;
  return formPage({ words, site, title, ...(q === '' && { path }), body });
}

/** A text with the places marked that a search found. */
const marked = (words: PageWords, text: string, hits: readonly number[] = []): Markup[] =>
  [...hits, text.length].map((end, at) => {
    const piece = words.written(text.slice(hits[at - 1] ?? 0, end));
    return at % 2 ? html`<mark>${piece}</mark>` : html`${piece}`;
  });

export function detailPage(words: PageWords, site: Site, appeal: AppealDetail): string {
  const path = listPath(site);
  const body = html`<p><a href="${path}?lang=${words.language}">${words.term('formLetters')}</a></p>
      <h1>${words.written(appeal.title)}</h1>
      <p class="quiet">${about(words, appeal)} · ${words.term('appealNumber')} <span class="number" translate="no">${appeal.number}</span></p>
      <p class="sentence">${stateSentence(words, appeal)}</p>
      <div class="sheet"><p>${lines(words.written(appeal.body))}</p></div>
      ${appeal.supplements.map(
        ({ text, at }) => html`<section>
        <h2>${words.term('appealAdded')}</h2>
        <p class="quiet">${words.day(at)}</p><p class="written">${lines(words.written(text))}</p>
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
