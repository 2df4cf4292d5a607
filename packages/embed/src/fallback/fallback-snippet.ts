import { formLimits } from '@through-train/contract';
import {
  address,
  call,
  type FallbackOptions,
  fallbackLink,
  gap,
  pageFor,
} from './fallback-link.js';
import { type FallbackTerms, fallbackTerms } from './fallback-terms.js';

export type { FallbackOptions };

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
  const page = pageFor(element);
  if (page === 'appeals' && !link) return letterForm(options, terms);
  if (page === 'tracking' && !link) return trackingForm(options, terms);
  return fallbackLink(options);
}

// No maxlength: it cuts what is pasted without a word, and counts some characters twice. Nothing is
// `required`: the next page says what is missing, and scripts of pages look for such fields.
const letterForm = (options: FallbackOptions, terms: FallbackTerms): string =>
  form(
    address(options, 'appeals'),
    `  <p>${terms.write}${gap(options)}${call(options, terms)}</p>
  <p><label>${terms.title(formLimits.title)}
    <input name="title" autocomplete="off"></label></p>
  <p><label>${terms.body(formLimits.body)}
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
