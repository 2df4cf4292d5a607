import type { Language } from '@through-train/contract';
import { catalogue, type PlainPage } from '../catalogue.js';
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

/** A fallback that leads to a page of the API's server. It needs nothing but what browsers bring. */
export function fallbackLink(options: FallbackOptions): string {
  const terms = fallbackTerms[options.language ?? 'zh-CN'];
  const page = pageFor(options.element);
  if (!page) return `<p>${terms.other}${gap(options)}${call(options, terms)}</p>`;
  const text = { appeals: terms.writeThere, tracking: terms.trackThere, list: terms.read }[page];
  return `<p><a href="${address(options, page)}">${text}</a> ${call(options, terms)}</p>`;
}

/** The page that does without a script what an element does. */
export const pageFor = (element: string): PlainPage | undefined =>
  catalogue.find(({ name }) => name === element)?.page;

/** The page of the API's server, as it stands in an attribute. */
export const address = (
  { api, site, language = 'zh-CN' }: FallbackOptions,
  page: PlainPage,
): string =>
  escaped(`${api.replace(/\/+$/, '')}/forms/${encodeURIComponent(site)}/${page}?lang=${language}`);

/** Whom to call instead. */
export const call = (
  { phone = '12345', language }: FallbackOptions,
  terms: FallbackTerms,
): string =>
  `${terms.call} <a href="tel:${escaped(phone.replace(/[^\d+]/g, ''))}">${escaped(phone)}</a>${language === 'en' ? '.' : '。'}`;

/** What stands between two sentences. */
export const gap = ({ language }: FallbackOptions): string => (language === 'en' ? ' ' : '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
