import { appealEnglish } from '../../appeal-view/terms.en.js';
import type { ListTerms } from './list-terms.js';

const sorts: Record<string, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  supported: 'Concerns most people',
  replied: 'Latest reply',
};

export const listEnglish: ListTerms = {
  ...appealEnglish,
  listSearch: 'Search published appeals',
  listSearchHint: 'Words from title, text or reply, separated by spaces',
  listGo: 'Search',
  listColumn: 'Section',
  listKind: 'Kind',
  listState: 'State',
  listSort: 'Order',
  listSortBy: (sort) => sorts[sort] ?? '',
  listMore: (count) => (count > 0 ? `More filters (${count} chosen)` : 'More filters'),
  listCategory: 'Category',
  listWholeCategory: (name) => `${name} (all)`,
  listMailbox: 'Mailbox',
  listScope: 'Scope',
  listScopeOf: (scope) => (scope === 'site' ? 'This level only' : 'This level and below'),
  listFrom: 'Sent from',
  listTo: 'Sent until',
  listAll: 'All',
  listClear: 'Clear all filters',
  listResults: 'Published appeals',
  listPage: (page) => `Page ${page}`,
  listShown: (page, count) => (count > 0 ? `Page ${page}, ${count} appeals` : 'No appeals found'),
  listPrevious: 'Previous page',
  listFirst: 'Back to the first page',
  listNext: 'Next page',
  listPaging: 'Pages',
  listBack: 'Back to the list',
  listNone: 'No appeals match.',
  listNoneHint: 'Try shorter or more common words, or fewer filters.',
  listEmpty: 'Nothing has been published yet.',
  listEmptyHint:
    'Appeals appear here with their replies once they have been reviewed for publication.',
  listEnd: 'This is the last page',
};
