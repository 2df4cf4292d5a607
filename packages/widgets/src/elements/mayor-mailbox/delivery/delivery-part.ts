/** Everything that comes after the form, as one part that the browser loads while it is idle. */
export { cleanLetter, submissionOf } from '@through-train/contract/letter';
export { errorSummary } from '../../../controls/error-summary.js';
export { tellUnknown } from '../../../site/unknown-ids.js';
export { ReceiptView } from '../receipt/receipt.js';
export { Attendance } from './attendance.js';
export { checkLetter } from './check-letter.js';
export { circumstancesOf } from './circumstances.js';
export { deliveryStyles } from './delivery.styles.js';
export { LetterSending } from './letter-sending.js';
export { review } from './review.js';
export { serverMistakes } from './server-mistakes.js';

import {
  deliveryChinese,
  type OwnDeliveryTerms,
} from '@through-train/words/letter/delivery-terms.js';
import type { Wording } from '../../../language/words.js';

export const deliveryWording: Wording<OwnDeliveryTerms> = {
  'zh-CN': deliveryChinese,
  'zh-Hant': async () =>
    (await import('@through-train/words/letter/delivery-terms.zh-hant.js')).deliveryTraditional,
  en: async () =>
    (await import('@through-train/words/letter/delivery-terms.en.js')).deliveryEnglish,
};
