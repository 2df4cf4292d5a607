import { commonEnglish } from '@through-train/words/language/common.en.js';
import type { FilterTerms } from './filter-terms.js';

const sorts: Record<Parameters<FilterTerms['filterSortBy']>[0], string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  supported: 'Concerns most people',
  replied: 'Latest reply',
};

const chosen = (count: number) => (count > 0 ? ` (${count} chosen)` : '');

export const filterEnglish: FilterTerms = {
  ...commonEnglish,
  filterTitle: (count) => `Filter and sort${chosen(count)}`,
  filterMore: (count) => `More filters${chosen(count)}`,
  filterColumn: 'Section',
  filterKind: 'Type',
  filterState: 'Status',
  filterSort: 'Sort by',
  filterSortBy: (sort) => sorts[sort],
  filterCategory: 'Category',
  filterWholeCategory: (name) => `${name} (all)`,
  filterMailbox: 'Mailbox',
  filterScope: 'Scope',
  filterScopeOf: (scope) => (scope === 'site' ? 'This level only' : 'This level and below'),
  filterFrom: 'Sent from',
  filterTo: 'Sent until',
  filterAll: 'All',
};
