import * as z from 'zod/mini';
import { Id, ReferenceNumber } from './primitives.js';

export const SiteParams = z.object({
  /**
   * Id of the site, as `GET /v1/sites` lists it.
   * @example "linxiang"
   */
  site: Id,
});

export const NumberParams = z.object({
  /**
   * Number of the appeal, as its receipt and the public list have it.
   * @example "430682-20261123-00042-3"
   */
  number: ReferenceNumber,
});
