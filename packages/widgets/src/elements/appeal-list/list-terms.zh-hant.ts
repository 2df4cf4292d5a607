import { appealTraditional } from '@through-train/words/appeal/terms.zh-hant.js';
import { grouped } from '@through-train/words/language/counting.js';
import type { ListTerms } from './list-terms.js';

export const listTraditional: ListTerms = {
  ...appealTraditional,
  listSearch: '搜尋公開訴求',
  listSearchHint: '標題、內容或答覆中的字詞',
  listGo: '搜尋',
  listClear: '清除全部條件',
  listResults: '公開訴求',
  listShown: (page, count) => `第 ${grouped(page)} 頁，本頁 ${grouped(count)} 件`,
  listMalformed: (count) => `另有 ${grouped(count)} 件暫時無法顯示。`,
  listPrevious: '上一頁',
  listFirst: '返回第一頁',
  listNext: '下一頁',
  listPaging: '換頁',
  listBack: '返回列表',
  listNone: '找不到符合條件的訴求。',
  listNoneHint: '請改用較短或較常用的字詞，或減少篩選條件。',
  listEmpty: '目前還沒有公開的訴求。',
  listEmptyHint: '來信經來信人同意並通過審核後，在此公開。',
};
