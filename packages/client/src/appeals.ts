import {
  type AppealDetail,
  type AppealListItem,
  type AppealPage,
  type AppealQuery,
  getAppeal,
  listAppeals,
  type Receipt,
  type Submission,
  similarAppeals,
  submitAppeal,
  supportAppeal,
} from '@through-train/contract';
import type { Legible } from './malformed-items.js';
import type { CallOptions, WriteOptions } from './options.js';
import { type Pages, pagesOf } from './pages.js';
import { siteOf } from './site-of.js';
import type { Transport } from './transport.js';

interface OfSite {
  /** Defaults to the client's site. */
  site?: string | undefined;
}

export interface AppealsApi {
  /**
   * Submits an appeal. Keep the receipt: the query code in it is shown this one time.
   *
   * @throws ApiError `invalid` with `fieldErrors`, `too-many-requests` with `retryAfter`
   */
  submit(submission: Submission, options?: WriteOptions & OfSite): Promise<Receipt>;
  /** Published appeals, all pages: `for await (const appeal of client.appeals.list())`. */
  list(
    query?: Omit<AppealQuery, 'cursor'>,
    options?: CallOptions & OfSite,
  ): Pages<AppealListItem, Legible<AppealPage>>;
  /**
   * One page of published appeals. An item that is not as the API promises is left out of `items` and
   * named in `malformed`; where none is left the call throws.
   */
  page(query?: AppealQuery, options?: CallOptions & OfSite): Promise<Legible<AppealPage>>;
  /** Published appeals like `text`, best first, at most five. */
  similar(text: string, options?: CallOptions & OfSite): Promise<AppealListItem[]>;
  /** One published appeal with its replies and timeline. */
  get(number: string, options?: CallOptions): Promise<AppealDetail>;
  /** Supports a published appeal ("me too"); answers with the count. `device`: 16–64 of A–Z a–z 0–9 _ -. */
  support(number: string, device: string, options?: WriteOptions): Promise<number>;
}

export const appealsApi = (transport: Transport): AppealsApi => {
  const page: AppealsApi['page'] = async (query = {}, { site, ...options } = {}) =>
    transport.call(listAppeals, {
      ...options,
      query,
      params: { site: siteOf(transport, site) },
    });

  return {
    page,
    async submit(submission, { site, ...options } = {}) {
      const params = { site: siteOf(transport, site) };
      return transport.call(submitAppeal, {
        ...options,
        params,
        body: submission,
      });
    },
    list(query = {}, options = {}) {
      return pagesOf((cursor) => page({ ...query, ...(cursor && { cursor }) }, options));
    },
    async similar(text, { site, ...options } = {}) {
      const params = { site: siteOf(transport, site) };
      return (
        await transport.call(similarAppeals, {
          ...options,
          params,
          query: { text },
        })
      ).items;
    },
    async get(number, options = {}) {
      return transport.call(getAppeal, { ...options, params: { number } });
    },
    async support(number, device, options = {}) {
      const call = { ...options, params: { number }, body: { device } };
      return (await transport.call(supportAppeal, call)).supports;
    },
  };
};
