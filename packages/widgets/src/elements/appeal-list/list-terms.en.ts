import { appealEnglish } from '../../appeal-view/terms.en.js';
import { counting } from '../../language/counting.js';
import type { ListTerms } from './list-terms.js';

const count = counting<'one'>('en');

export const listEnglish: ListTerms = {
  ...appealEnglish,
  listSearch: 'Search published appeals',
  listSearchHint: 'Words from title, text or reply, separated by spaces',
  listGo: 'Search',
  listClear: 'Clear all filters',
  listResults: 'Published appeals',
  listShown: (page, shown) =>
    `Page ${page}, ${count(shown, { one: '# appeal', other: '# appeals' })}`,
  listPrevious: 'Previous page',
  listFirst: 'Back to the first page',
  listNext: 'Next page',
  listPaging: 'Pages',
  listBack: 'Back to the list',
  listNone: 'No appeals match.',
  listNoneHint: 'Try shorter or more common words, or fewer filters.',
  listEmpty: 'Nothing has been published yet.',
  listEmptyHint:
    'Appeals appear here with their replies once their writers agreed and they passed review.',
};
