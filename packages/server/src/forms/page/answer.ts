import type { Http } from '../../http/context.js';
import type { HttpProblem } from '../../problem.js';
import { formPolicy } from './frame.js';

/** What a page can be answered with. */
export type PageStatus = 200 | HttpProblem['status'];

// What a form was answered with holds a person's words: it stays in no cache, also not on a shared
// computer. With `no-referrer` browsers would send `Origin: null` with the next form.
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': formPolicy,
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const;

/** Answers with a page that only the person in front of it may keep. */
export const sendPage = (
  http: Http,
  page: string,
  status: PageStatus = 200,
  more: Readonly<Record<string, string>> = {},
): Response => {
  for (const [name, value] of Object.entries({ ...headers, ...more })) http.header(name, value);
  return http.html(page, status);
};
