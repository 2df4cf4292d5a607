// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import type { ReadingTerms } from '../elder/reading/terms.js';
import type { DetailTerms } from '../elements/appeal-detail/detail-terms.js';
import type { FilterTerms } from '../elements/appeal-list/filter-terms.js';
import type { ListTerms } from '../elements/appeal-list/list-terms.js';
import type { DeliveryTerms, OwnDeliveryTerms } from '../elements/mayor-mailbox/delivery/terms.js';
import type { OwnSimilarTerms, SimilarTerms } from '../elements/mayor-mailbox/similar/terms.js';
import type { MailboxTerms } from '../elements/mayor-mailbox/terms.js';
import type { LookupTerms } from '../elements/response-tracker/lookup-terms.js';
import type { TrackedTerms } from '../elements/response-tracker/tracked-terms.js';

/** Every word that the elements say. Each part has a prefix of its own. */
export type Terms = ReadingTerms &
  DetailTerms &
  FilterTerms &
  ListTerms &
  DeliveryTerms &
  OwnDeliveryTerms &
  OwnSimilarTerms &
  SimilarTerms &
  MailboxTerms &
  LookupTerms &
  TrackedTerms;
