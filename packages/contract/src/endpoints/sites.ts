import * as z from 'zod/mini';
import { endpoint } from '../endpoint.js';
import { Id } from '../primitives.js';
import { Site, SiteList } from '../site.js';

export const listSites = endpoint({
  method: 'GET',
  path: '/v1/sites',
  tag: 'sites',
  summary: 'The tree of sites, each with the id of its parent',
  access: 'public',
  status: 200,
  answer: SiteList,
  problems: [],
});

export const getSite = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}',
  tag: 'sites',
  summary: 'One site with its mailboxes, columns, categories and limits',
  access: 'public',
  params: z.object({ site: Id }),
  status: 200,
  answer: Site,
  problems: ['not-found'],
});
