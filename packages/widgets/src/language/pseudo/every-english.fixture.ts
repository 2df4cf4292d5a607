// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { deliveryEnglish } from '@through-train/words/letter/delivery-terms.en.js';
import { mailboxEnglish } from '@through-train/words/letter/terms.en.js';
import { lookupEnglish } from '@through-train/words/tracking/lookup-terms.en.js';
import { trackedEnglish } from '@through-train/words/tracking/tracked-terms.en.js';
import { readingEnglish } from '../../elder/reading/terms.en.js';
import { detailEnglish } from '../../elements/appeal-detail/detail-terms.en.js';
import { filterEnglish } from '../../elements/appeal-list/filter-terms.en.js';
import { listEnglish } from '../../elements/appeal-list/list-terms.en.js';
import { similarEnglish } from '../../elements/mayor-mailbox/similar/terms.en.js';
import type { Terms } from '../terms.js';

/** The English of all elements. A part that is missing here does not compile. */
export const everyEnglish: Terms = {
  ...deliveryEnglish,
  ...mailboxEnglish,
  ...lookupEnglish,
  ...trackedEnglish,
  ...readingEnglish,
  ...detailEnglish,
  ...filterEnglish,
  ...listEnglish,
  ...similarEnglish,
};
