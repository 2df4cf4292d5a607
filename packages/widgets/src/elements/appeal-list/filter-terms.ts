import { type CommonTerms, commonChinese } from '@through-train/words/language/common.js';
import type { Scope, Sort } from './list-view.js';

/** What the filters of `<appeal-list>` say. */
export interface FilterTerms extends CommonTerms {
  readonly filterTitle: (count: number) => string;
  readonly filterMore: (count: number) => string;
  readonly filterColumn: string;
  readonly filterKind: string;
  readonly filterState: string;
  readonly filterSort: string;
  readonly filterSortBy: (sort: Sort) => string;
  readonly filterCategory: string;
  readonly filterWholeCategory: (name: string) => string;
  readonly filterMailbox: string;
  readonly filterScope: string;
  readonly filterScopeOf: (scope: Scope) => string;
  readonly filterFrom: string;
  readonly filterTo: string;
  readonly filterAll: string;
}

const sorts: Record<Parameters<FilterTerms['filterSortBy']>[0], string> = {
  newest: '最新提交',
  oldest: '最早提交',
  supported: '同样诉求最多',
  replied: '最近答复',
};

const chosen = (count: number) => (count > 0 ? `（已选 ${count} 项）` : '');

export const filterChinese: FilterTerms = {
  ...commonChinese,
  filterTitle: (count) => `筛选和排序${chosen(count)}`,
  filterMore: (count) => `更多条件${chosen(count)}`,
  filterColumn: '栏目',
  filterKind: '类型',
  filterState: '办理状态',
  filterSort: '排序',
  filterSortBy: (sort) => sorts[sort],
  filterCategory: '类别',
  filterWholeCategory: (name) => `${name}（全部）`,
  filterMailbox: '信箱',
  filterScope: '范围',
  filterScopeOf: (scope) => (scope === 'site' ? '仅本级' : '本级及下级'),
  filterFrom: '提交日期自',
  filterTo: '提交日期至',
  filterAll: '全部',
};
