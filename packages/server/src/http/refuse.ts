import {
  formHeaders,
  pageLanguage,
  pagePolicy,
  renderRefused,
  renderRefusedForm,
} from '@through-train/pages';
import type { HttpProblem } from '../problem.js';
import type { Http } from './context.js';

/** What citizens open without a script, and what the server shows of itself and to webmasters. */
const plainForms = /^\/forms(?:\/|$)/;
const ownPages = /^\/(?:reference|embed(?:\/(?:preview|doctor)?)?)?$/;

function sendProblem(http: Http, problem: HttpProblem): Response {
  return http.body(JSON.stringify(problem.toBody(http.get('requestId'))), problem.status, {
    'Content-Type': 'application/problem+json',
  });
}

/**
 * Answers what is not answered otherwise: on a page where a person would see it, else with a problem
 * for programs.
 */
export function refuse(http: Http, problem: HttpProblem): Response {
  for (const [name, value] of Object.entries(problem.headers)) http.header(name, value);
  http.header('Cache-Control', 'no-store');
  const { path } = http.req;
  // Only the beginning: what was too long is what is refused.
  const lang = http.req.query('lang')?.slice(0, 35);
  const requestId = http.get('requestId');
  if (plainForms.test(path)) {
    const posted = http.req.method === 'POST';
    const page = renderRefusedForm({ path, posted, requestId, lang, refusal: problem });
    return http.html(page, problem.status, formHeaders);
  }
  if (!ownPages.test(path)) return sendProblem(http, problem);
  const page = { path, language: pageLanguage(lang), status: problem.status, requestId };
  return http.html(renderRefused(page), problem.status, {
    'Content-Security-Policy': pagePolicy,
    'X-Frame-Options': 'DENY',
  });
}
