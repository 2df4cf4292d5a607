import type { ReadingTerms } from '../elder/reading/terms.js';
import type { DetailTerms } from '../elements/appeal-detail/detail-terms.js';
import type { FilterTerms } from '../elements/appeal-list/filter-terms.js';
import type { ListTerms } from '../elements/appeal-list/list-terms.js';
import type { AfterTerms } from '../elements/mayor-mailbox/after/terms.js';
import type { SimilarTerms } from '../elements/mayor-mailbox/similar/terms.js';
import type { LookupTerms } from '../elements/response-tracker/lookup-terms.js';
import type { TrackedTerms } from '../elements/response-tracker/tracked-terms.js';

/** Every word that the elements say. Each part has a prefix of its own. */
export type Terms = AfterTerms &
  SimilarTerms &
  ListTerms &
  FilterTerms &
  DetailTerms &
  LookupTerms &
  TrackedTerms &
  ReadingTerms;
