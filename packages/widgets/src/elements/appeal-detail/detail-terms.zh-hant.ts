import { accountTraditional } from '@through-train/words/appeal/account-terms.zh-hant.js';
import type { DetailTerms } from './detail-terms.js';

export const detailTraditional: DetailTerms = {
  ...accountTraditional,
  detailPlace: '地點',
  detailKind: '類型',
  detailText: '訴求內容',
  detailPrint: '列印',
  detailMissing: '找不到這件訴求。',
  detailMissingHint:
    '請核對受理編號。訴求未公開或已撤下的，來信人可憑受理編號和查詢碼查詢辦理進度。',
};
