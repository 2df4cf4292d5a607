import { accountTraditional } from '../../appeal-view/account-terms.zh-hant.js';
import type { DetailTerms } from './detail-terms.js';

export const detailTraditional: DetailTerms = {
  ...accountTraditional,
  detailPlace: '地點',
  detailKind: '類型',
  detailText: '訴求內容',
  detailNoReply: '尚未答覆。答覆審核通過後在此公開。',
  detailPrint: '列印',
  detailMissing: '找不到這件訴求。',
  detailMissingHint:
    '請核對受理編號。未公開或已撤下的訴求不在此顯示；來信人可憑受理編號和查詢碼查詢辦理進度。',
};
