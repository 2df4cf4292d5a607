import { appealEnglish } from '@through-train/words/appeal/terms.en.js';
import { counting } from '@through-train/words/language/counting.js';
import type { ListTerms } from './list-terms.js';

const count = counting<'one'>('en');

export const listEnglish: ListTerms = {
  ...appealEnglish,
  listSearch: 'Search published appeals',
  listSearchHint: 'Words from title, text or reply',
  listGo: 'Search',
  listClear: 'Clear search and filters',
  listResults: 'Published appeals',
  listShown: (page, shown) =>
    `Page ${page}, ${count(shown, { one: '# appeal', other: '# appeals' })}`,
  listMalformed: (missing) =>
    count(missing, {
      one: '# more appeal cannot be shown for now.',
      other: '# more appeals cannot be shown for now.',
    }),
  listPrevious: 'Previous page',
  listFirst: 'Back to the first page',
  listNext: 'Next page',
  listPaging: 'Pages',
  listBack: 'Back to the list',
  listNone: 'No appeals match.',
  listNoneHint: 'Try shorter or more common words, or fewer filters.',
  listEmpty: 'Nothing has been published yet.',
  listEmptyHint: 'Appeals appear here once their writers have agreed and they have passed review.',
};
