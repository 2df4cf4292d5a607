import { commonTraditional } from '@through-train/words/language/common.zh-hant.js';
import { grouped } from '@through-train/words/language/counting.js';
import type { FilterTerms } from './filter-terms.js';

const sorts: Record<Parameters<FilterTerms['filterSortBy']>[0], string> = {
  newest: '最新提交',
  oldest: '最早提交',
  supported: '同樣訴求最多',
  replied: '最近答覆',
};

const chosen = (count: number) => (count > 0 ? `（已選 ${grouped(count)} 項）` : '');

export const filterTraditional: FilterTerms = {
  ...commonTraditional,
  filterTitle: (count) => `篩選和排序${chosen(count)}`,
  filterMore: (count) => `更多條件${chosen(count)}`,
  filterColumn: '欄目',
  filterKind: '類型',
  filterState: '辦理狀態',
  filterSort: '排序',
  filterSortBy: (sort) => sorts[sort],
  filterCategory: '類別',
  filterWholeCategory: (name) => `${name}（全部）`,
  filterMailbox: '信箱',
  filterScope: '範圍',
  filterScopeOf: (scope) => (scope === 'site' ? '僅本級' : '本級及下級'),
  filterFrom: '提交日期自',
  filterTo: '提交日期至',
  filterAll: '全部',
};
