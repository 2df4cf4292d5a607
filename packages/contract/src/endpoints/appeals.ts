import { AppealDetail } from '../appeal.js';
import {
  AppealPage,
  AppealQuery,
  SimilarAppeals,
  SimilarQuery,
  SupportCount,
  SupportRequest,
} from '../appeal-list.js';
import { endpoint } from '../endpoint.js';
import { NumberParams, SiteParams } from '../path-params.js';
import { Receipt, Submission } from '../submission.js';

/**
 * Needs a letter that fits the site (`GET /v1/sites/{site}`): what is wrong with it is told all at once
 * with `invalid`. Gives the number and, this one time, the query code: show both before anything else.
 * The answer comes after the letter is safely stored; when it does not come, send the same again with the
 * same `Idempotency-Key`, and there will never be two.
 */
export const submitAppeal = endpoint({
  method: 'POST',
  path: '/v1/sites/{site}/appeals',
  tag: 'appeals',
  summary: 'Submit an appeal; the answer holds its number and its query code',
  access: 'public',
  params: SiteParams,
  body: Submission,
  status: 201,
  answer: Receipt,
  idempotent: true,
  problems: ['not-found', 'invalid', 'in-flight', 'key-reused', 'too-many-requests'],
});

/**
 * Needs the id of a site. Gives a page of the appeals that a moderator has published, of this site and
 * those below it. `nextCursor` leads to the next page, and so does the header `Link`; going on that way
 * neither repeats nor leaves out an appeal when new ones come.
 */
export const listAppeals = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}/appeals',
  tag: 'appeals',
  summary: 'Published appeals: search, filters, order, pages',
  access: 'public',
  params: SiteParams,
  query: AppealQuery,
  status: 200,
  answer: AppealPage,
  problems: ['not-found', 'invalid', 'too-many-requests', 'unavailable'],
});

/**
 * Needs a text of at least 2 characters, such as the title somebody is writing. Gives published appeals of
 * the site and those below it that are about the same, so that the person can read an answer or say
 * "me too" instead of writing again.
 */
export const similarAppeals = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}/appeals/similar',
  tag: 'appeals',
  summary: 'Published appeals like a text, best first, at most five',
  access: 'public',
  params: SiteParams,
  query: SimilarQuery,
  status: 200,
  answer: SimilarAppeals,
  problems: ['not-found', 'invalid', 'too-many-requests', 'unavailable'],
});

/**
 * Needs the number of a published appeal. Gives the letter with personal data masked, the replies that were
 * let out, and what happened. A number whose appeal is not published is answered like one that does not
 * exist. Who has the query code reads their own appeal by `POST /v1/tracking`.
 */
export const getAppeal = endpoint({
  method: 'GET',
  path: '/v1/appeals/{number}',
  tag: 'appeals',
  summary: 'One published appeal with its replies and timeline',
  access: 'public',
  params: NumberParams,
  status: 200,
  answer: AppealDetail,
  problems: ['not-found'],
});

/**
 * Needs a published appeal and a random id that the device keeps. Gives how many say "me too". A device
 * counts once however often it is sent, and of one network a few within six hours; who is not counted gets
 * the same answer.
 */
export const supportAppeal = endpoint({
  method: 'POST',
  path: '/v1/appeals/{number}/supports',
  tag: 'appeals',
  summary:
    'Support a published appeal ("me too"), counted once per device and a few times per network',
  access: 'public',
  params: NumberParams,
  body: SupportRequest,
  status: 200,
  answer: SupportCount,
  idempotent: true,
  problems: ['not-found', 'invalid', 'in-flight', 'key-reused', 'too-many-requests'],
});
