import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Http } from '../../api.js';
import { formPolicy } from './frame.js';

/**
 * Headers of every page of the forms. What a form was answered with holds a person's words: it stays in
 * no cache, also not on a shared computer. With `no-referrer` browsers would send `Origin: null` with
 * the next form.
 */
export const formHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': formPolicy,
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const;

/** Answers with a page that only the person in front of it may keep. */
export const sendPage = (
  http: Http,
  page: string,
  status: ContentfulStatusCode = 200,
  more: Readonly<Record<string, string>> = {},
): Response => http.html(page, status, { ...formHeaders, ...more });
