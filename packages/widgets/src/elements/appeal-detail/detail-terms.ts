import type { AccountTerms } from '@through-train/words/appeal/account-terms.js';
import { accountChinese } from '@through-train/words/appeal/account-terms.zh-cn.js';

/** What `<appeal-detail>` says. */
export interface DetailTerms extends AccountTerms {
  readonly detailPlace: string;
  readonly detailKind: string;
  readonly detailText: string;
  readonly detailPrint: string;
  readonly detailMissing: string;
  readonly detailMissingHint: string;
}

export const detailChinese: DetailTerms = {
  ...accountChinese,
  detailPlace: '地点',
  detailKind: '类型',
  detailText: '诉求内容',
  detailPrint: '打印',
  detailMissing: '没有找到这件诉求。',
  detailMissingHint:
    '请核对受理编号。诉求未公开或已撤下的，来信人可凭受理编号和查询码查询办理进度。',
};
