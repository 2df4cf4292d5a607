import type { AppealTerms } from '@through-train/words/appeal/terms.js';
import { appealChinese } from '@through-train/words/appeal/terms.zh-cn.js';
import { grouped } from '@through-train/words/language/counting.js';

/** What `<appeal-list>` says, its filters apart. */
export interface ListTerms extends AppealTerms {
  readonly listSearch: string;
  readonly listSearchHint: string;
  readonly listGo: string;
  readonly listClear: string;
  readonly listResults: string;
  readonly listShown: (page: number, count: number) => string;
  /** Under a page of which some appeals came in a form that cannot be read. */
  readonly listMalformed: (count: number) => string;
  readonly listPrevious: string;
  readonly listFirst: string;
  readonly listNext: string;
  readonly listPaging: string;
  readonly listBack: string;
  readonly listNone: string;
  readonly listNoneHint: string;
  readonly listEmpty: string;
  readonly listEmptyHint: string;
}

export const listChinese: ListTerms = {
  ...appealChinese,
  listSearch: '搜索公开诉求',
  listSearchHint: '标题、内容或答复中的词',
  listGo: '搜索',
  listClear: '清除全部条件',
  listResults: '公开诉求',
  listShown: (page, count) => `第 ${grouped(page)} 页，本页 ${grouped(count)} 件`,
  listMalformed: (count) => `另有 ${grouped(count)} 件暂时无法显示。`,
  listPrevious: '上一页',
  listFirst: '返回第一页',
  listNext: '下一页',
  listPaging: '翻页',
  listBack: '返回列表',
  listNone: '没有找到符合条件的诉求。',
  listNoneHint: '请换用更短或更常用的词，或者减少筛选条件。',
  listEmpty: '目前还没有公开的诉求。',
  listEmptyHint: '来信经来信人同意并通过审核后，在此公开。',
};
