import { grouped } from '@through-train/words/language/counting.js';
import type { OwnSimilarTerms } from './terms.js';

export const similarTraditional: OwnSimilarTerms = {
  similarTitle: (count) => `${grouped(count)} 件相似的公開來信`,
  similarHint: '已有答覆的可直接查看；情況相同的，可按「我也遇到」，不必重複來信。',
  similarHandled: '已答覆',
  similarAwaiting: '待回覆',
  similarProgress: '辦理中',
  similarReply: '答覆',
  similarSupport: '我也遇到',
  similarSupports: (count) => `${count < 10 ? '' : '約 '}${grouped(count)} 人`,
  similarSupported: '已記錄',
  similarSupportFailed: '未能記錄，請稍後再試',
};
