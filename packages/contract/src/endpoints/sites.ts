import { endpoint } from '../endpoint.js';
import { SiteParams } from '../path-params.js';
import { Site, SiteList } from '../site.js';

/**
 * Needs nothing. Gives all portals of the province at once; the tree is in `parent`, which is null for
 * the province. Sites change rarely: keep the answer and its ETag.
 */
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

/**
 * Needs the id of a site. Gives all that a form or a list on it needs: what a submission may name
 * (columns, mailboxes, categories with their questions), how long its texts may be, the version of the
 * privacy notice in force, whom to call in an emergency.
 */
export const getSite = endpoint({
  method: 'GET',
  path: '/v1/sites/{site}',
  tag: 'sites',
  summary: 'One site with its mailboxes, columns, categories and limits',
  access: 'public',
  params: SiteParams,
  status: 200,
  answer: Site,
  problems: ['not-found'],
});
