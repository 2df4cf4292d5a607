import type { AppealTerms } from '../../appeal-view/terms.js';
import { appealChinese } from '../../appeal-view/terms.zh-cn.js';

/** What `<appeal-list>` says. */
export interface ListTerms extends AppealTerms {
  readonly listSearch: string;
  readonly listSearchHint: string;
  readonly listGo: string;
  readonly listColumn: string;
  readonly listKind: string;
  readonly listState: string;
  readonly listSort: string;
  readonly listSortBy: (sort: string) => string;
  readonly listMore: (count: number) => string;
  readonly listCategory: string;
  readonly listWholeCategory: (name: string) => string;
  readonly listMailbox: string;
  readonly listScope: string;
  readonly listScopeOf: (scope: string) => string;
  readonly listFrom: string;
  readonly listTo: string;
  readonly listAll: string;
  readonly listClear: string;
  readonly listResults: string;
  readonly listPage: (page: number) => string;
  readonly listShown: (page: number, count: number) => string;
  readonly listPrevious: string;
  readonly listFirst: string;
  readonly listNext: string;
  readonly listPaging: string;
  readonly listBack: string;
  readonly listNone: string;
  readonly listNoneHint: string;
  readonly listEmpty: string;
  readonly listEmptyHint: string;
  readonly listEnd: string;
}

const sorts: Record<string, string> = {
  newest: '最新提交',
  oldest: '最早提交',
  supported: '同样诉求最多',
  replied: '最近答复',
};

export const listChinese: ListTerms = {
  ...appealChinese,
  listSearch: '搜索公开诉求',
  listSearchHint: '标题、内容或答复中的词，可用空格隔开',
  listGo: '搜索',
  listColumn: '栏目',
  listKind: '类型',
  listState: '办理状态',
  listSort: '排序',
  listSortBy: (sort) => sorts[sort] ?? '',
  listMore: (count) => (count > 0 ? `更多条件（已选 ${count} 项）` : '更多条件'),
  listCategory: '类别',
  listWholeCategory: (name) => `${name}（全部）`,
  listMailbox: '信箱',
  listScope: '范围',
  listScopeOf: (scope) => (scope === 'site' ? '仅本级' : '本级及下级'),
  listFrom: '提交日期自',
  listTo: '提交日期至',
  listAll: '全部',
  listClear: '清除全部条件',
  listResults: '公开诉求',
  listPage: (page) => `第 ${page} 页`,
  listShown: (page, count) =>
    count > 0 ? `第 ${page} 页，本页 ${count} 件` : '没有符合条件的诉求',
  listPrevious: '上一页',
  listFirst: '返回第一页',
  listNext: '下一页',
  listPaging: '翻页',
  listBack: '返回列表',
  listNone: '没有找到符合条件的诉求。',
  listNoneHint: '请换用更短或更常用的词，或者减少筛选条件。',
  listEmpty: '目前还没有公开的诉求。',
  listEmptyHint: '来信经审核同意公开后，会连同答复一起显示在这里。',
  listEnd: '已是最后一页',
};
