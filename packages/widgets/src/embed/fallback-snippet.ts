import type { Language } from '@through-train/contract';
import { type FallbackTerms, fallbackTerms } from './fallback-terms.js';

/** Where a fallback leads, and how it speaks. */
export interface FallbackOptions {
  /** The tag it stands in, such as `mayor-mailbox`. */
  readonly element: string;
  /** Address of the API, such as `https://appeals.example.gov.cn`; empty on the API's own origin. */
  readonly api: string;
  /** Id of the site, such as `linxiang`. */
  readonly site: string;
  /** @default 'zh-CN' */
  readonly language?: Language;
  /** Who can be called instead. @default '12345' */
  readonly phone?: string;
  /**
   * A link to the page of the API's server in place of a form: for pages that are one big form
   * themselves. @default false
   */
  readonly link?: boolean;
}

/**
 * The lines to put inside an element, for browsers in which its script does not run: a plain form
 * that the API's server answers with pages of its own, or a link, and always a telephone number.
 * Where the page has a Content Security Policy, its `form-action` must name the API.
 *
 * @returns HTML without script, style or ids, so that it fits every page
 * @example
 * fallbackSnippet({ element: 'response-tracker', api: 'https://appeals.example.gov.cn', site: 'linxiang' })
 */
export function fallbackSnippet(options: FallbackOptions): string {
  const { element, language = 'zh-CN', link } = options;
  const terms = fallbackTerms[language];
  const linkTo = (page: string, text: string) =>
    `<p><a href="${address(options, page)}">${text}</a> ${call(options, terms)}</p>`;
  switch (element) {
    case 'mayor-mailbox':
      return link ? linkTo('appeals', terms.writeThere) : letterForm(options, terms);
    case 'response-tracker':
      return link ? linkTo('tracking', terms.trackThere) : trackingForm(options, terms);
    case 'appeal-list':
    case 'appeal-detail':
      return linkTo('list', terms.read);
    default:
      return `<p>${terms.other}${gap(options)}${call(options, terms)}</p>`;
  }
}

// No maxlength: it cuts what is pasted without a word, and counts some characters twice. Nothing is
// `required`: the next page says what is missing, and scripts of pages look for such fields.
const letterForm = (options: FallbackOptions, terms: FallbackTerms): string =>
  form(
    address(options, 'appeals'),
    `  <p>${terms.write}${gap(options)}${call(options, terms)}</p>
  <p><label>${terms.title}
    <input name="title" autocomplete="off"></label></p>
  <p><label>${terms.body}
    <textarea name="body" rows="8"></textarea></label></p>
  <p><button>${terms.next}</button></p>
  <p>${terms.nextHint}</p>`,
  );

const trackingForm = (options: FallbackOptions, terms: FallbackTerms): string =>
  form(
    address(options, 'tracking'),
    `  <p>${terms.track}${gap(options)}${call(options, terms)}</p>
  <p><label>${terms.number}
    <input name="number" autocomplete="off"></label></p>
  <p><label>${terms.queryCode}
    <input name="queryCode" autocomplete="off" autocapitalize="characters" spellcheck="false"></label></p>
  <p><button>${terms.lookUp}</button></p>`,
  );

/**
 * A form that stays one inside a form of the page (ASP.NET WebForms wraps whole pages in one). A
 * parser drops the first form tag it meets in there, so that is an empty one; and the end tag of that
 * would end the page's form, if it did not stand in a cell of a table, out of which none is ended.
 *
 * Whatever the page is written in, the text arrives as UTF-8; `_charset_` tells if it does not.
 */
const form = (action: string, content: string): string =>
  `<table role="presentation"><tr><td><form></form>
<form action="${action}" method="post" accept-charset="utf-8">
  <input type="hidden" name="_charset_">
${content}
</form></td></tr></table>`;

const address = ({ api, site, language = 'zh-CN' }: FallbackOptions, page: string): string =>
  escaped(`${api.replace(/\/+$/, '')}/forms/${encodeURIComponent(site)}/${page}?lang=${language}`);

const call = ({ phone = '12345', language }: FallbackOptions, terms: FallbackTerms): string =>
  `${terms.call} <a href="tel:${escaped(phone.replace(/[^\d+]/g, ''))}">${escaped(phone)}</a>${language === 'en' ? '.' : '。'}`;

const gap = ({ language }: FallbackOptions): string => (language === 'en' ? ' ' : '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
