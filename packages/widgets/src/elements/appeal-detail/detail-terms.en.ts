import { accountEnglish } from '@through-train/words/appeal/account-terms.en.js';
import type { DetailTerms } from './detail-terms.js';

export const detailEnglish: DetailTerms = {
  ...accountEnglish,
  detailPlace: 'Place',
  detailKind: 'Type',
  detailText: 'The appeal',
  detailPrint: 'Print',
  detailMissing: 'This appeal was not found.',
  detailMissingHint:
    'Please check the reference number. Appeals that are not public are not shown here; whoever wrote one can follow it with reference number and query code.',
};
