import { createClient } from '@through-train/client';
import type { KnownAppeal } from './readers.js';

/** Sends a letter over the API, as a citizen did some time before. */
export async function sentLetter(
  url: string,
  title = '长安街道中段路灯不亮',
): Promise<KnownAppeal> {
  const { appeals, sites } = createClient({ baseUrl: url, site: 'linxiang' });
  const { privacyNotice } = await sites.get();
  return appeals.submit({
    column: 'peoples-voices',
    kind: 'request',
    title,
    body: '长安街道中段的路灯九月起不亮，晚上老人出门看不清路，请尽快修好。',
    place: { divisionCode: '430682' },
    anonymous: true,
    publication: 'public',
    language: 'zh-CN',
    noticeVersion: privacyNotice.version,
  });
}
