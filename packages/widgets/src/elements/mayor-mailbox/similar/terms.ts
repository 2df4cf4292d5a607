import type { CommonTerms } from '@through-train/words/language/common.js';
import { grouped } from '@through-train/words/language/counting.js';

export interface OwnSimilarTerms {
  readonly similarTitle: (count: number) => string;
  readonly similarHint: string;
  readonly similarHandled: string;
  readonly similarAwaiting: string;
  readonly similarProgress: string;
  readonly similarReply: string;
  readonly similarSupport: string;
  readonly similarSupports: (count: number) => string;
  readonly similarSupported: string;
  readonly similarSupportFailed: string;
}

export type SimilarTerms = CommonTerms & OwnSimilarTerms;

export const similarChinese: OwnSimilarTerms = {
  similarTitle: (count) => `${grouped(count)} 件相似的公开来信`,
  similarHint: '已有答复的可直接查看；情况相同的，可点击“我也遇到”，不必重复来信。',
  similarHandled: '已答复',
  similarAwaiting: '待回复',
  similarProgress: '办理中',
  similarReply: '答复',
  similarSupport: '我也遇到',
  similarSupports: (count) => `${count < 10 ? '' : '约 '}${grouped(count)} 人`,
  similarSupported: '已记录',
  similarSupportFailed: '未能记录，请稍后再试',
};
