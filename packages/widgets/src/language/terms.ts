// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import type {
  DeliveryTerms,
  OwnDeliveryTerms,
} from '@through-train/words/letter/delivery-terms.js';
import type { MailboxTerms } from '@through-train/words/letter/terms.js';
import type { LookupTerms } from '@through-train/words/tracking/lookup-terms.js';
import type { TrackedTerms } from '@through-train/words/tracking/tracked-terms.js';
import type { ReadingTerms } from '../elder/reading/terms.js';
import type { DetailTerms } from '../elements/appeal-detail/detail-terms.js';
import type { FilterTerms } from '../elements/appeal-list/filter-terms.js';
import type { ListTerms } from '../elements/appeal-list/list-terms.js';
import type { OwnSimilarTerms, SimilarTerms } from '../elements/mayor-mailbox/similar/terms.js';

/** Every word that the elements say. Each part has a prefix of its own. */
export type Terms = DeliveryTerms &
  OwnDeliveryTerms &
  MailboxTerms &
  LookupTerms &
  TrackedTerms &
  ReadingTerms &
  DetailTerms &
  FilterTerms &
  ListTerms &
  OwnSimilarTerms &
  SimilarTerms;
