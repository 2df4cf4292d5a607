import { type AppealsApi, appealsApi } from './appeals.js';
import type { ClientOptions } from './options.js';
import { type SitesApi, sitesApi } from './sites.js';
import { type StaffApi, staffApi } from './staff.js';
import { type TrackingApi, trackingApi } from './tracking.js';
import { createTransport } from './transport.js';

export interface Client {
  readonly sites: SitesApi;
  readonly appeals: AppealsApi;
  readonly tracking: TrackingApi;
  readonly staff: StaffApi;
}

/**
 * The whole client. Where bytes count, build a transport by `createTransport` and take only the
 * parts you need: `appealsApi(transport)`.
 *
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'https://appeals.example.gov.cn', site: 'linxiang' });
 * for await (const appeal of client.appeals.list({ q: '电梯' })) console.log(appeal.title);
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return {
    sites: sitesApi(transport),
    appeals: appealsApi(transport),
    tracking: trackingApi(transport),
    staff: staffApi(transport),
  };
}
