import * as z from 'zod/mini';
import {
  AppealDetail,
  AppealPage,
  AppealQuery,
  Receipt,
  SimilarAppeals,
  SimilarQuery,
  Submission,
  SupportCount,
} from '../appeal.js';
import { endpoint } from '../endpoint.js';
import { Id, ReferenceNumber } from '../primitives.js';

const siteParams = z.object({ site: Id });
const numberParams = z.object({ number: ReferenceNumber });

export const submitAppeal = endpoint({
  method: 'POST',
  path: '/v1/sites/{site}/appeals',
  tag: 'appeals',
  summary: 'Submit an appeal; the answer holds its number and its query code',
  access: 'public',
  params: siteParams,
  body: Submission,
  status: 201,
  answer: Receipt,
  idempotent: true,
  problems: ['not-found', 'invalid', 'in-flight', 'key-reused', 'too-many-requests'],
});

export const listAppeals = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}/appeals',
  tag: 'appeals',
  summary: 'Published appeals: search, filters, order, pages',
  access: 'public',
  params: siteParams,
  query: AppealQuery,
  status: 200,
  answer: AppealPage,
  problems: ['not-found', 'invalid'],
});

export const similarAppeals = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}/appeals/similar',
  tag: 'appeals',
  summary: 'Published appeals like a text, best first, at most five',
  access: 'public',
  params: siteParams,
  query: SimilarQuery,
  status: 200,
  answer: SimilarAppeals,
  problems: ['not-found', 'invalid'],
});

export const getAppeal = endpoint({
  method: 'GET',
  path: '/v1/appeals/{number}',
  tag: 'appeals',
  summary: 'One published appeal with its replies and timeline',
  access: 'public',
  params: numberParams,
  status: 200,
  answer: AppealDetail,
  problems: ['not-found'],
});

export const supportAppeal = endpoint({
  method: 'POST',
  path: '/v1/appeals/{number}/supports',
  tag: 'appeals',
  summary:
    'Support a published appeal ("me too"), counted once per device and a few times per network',
  access: 'public',
  params: numberParams,
  body: z.strictObject({
    /** A random id the device made for itself and keeps. */
    device: z
      .string()
      .check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, 'must be 16 to 64 letters, digits, _ or -')),
  }),
  status: 200,
  answer: SupportCount,
  idempotent: true,
  problems: ['not-found', 'invalid', 'in-flight', 'key-reused', 'too-many-requests'],
});
