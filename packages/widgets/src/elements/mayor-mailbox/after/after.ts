/** Everything that comes after the form, as one part that the browser loads while it is idle. */
export { cleanLetter, submissionOf } from '@through-train/contract/letter';
export { errorSummary } from '../../../controls/error-summary.js';
export { tellUnknown } from '../../../site/unknown-ids.js';
export { ReceiptView } from '../receipt/receipt.js';
export { afterStyles } from './after.styles.js';
export { Attendance } from './attendance.js';
export { checkLetter } from './check-letter.js';
export { circumstancesOf } from './circumstances.js';
export { LetterSending } from './letter-sending.js';
export { review } from './review.js';
export { serverMistakes } from './server-mistakes.js';

import type { Wording } from '../../../language/words.js';
import { afterChinese, type OwnAfterTerms } from './terms.js';

export const afterWording: Wording<OwnAfterTerms> = {
  'zh-CN': afterChinese,
  'zh-Hant': async () => (await import('./terms.zh-hant.js')).afterTraditional,
  en: async () => (await import('./terms.en.js')).afterEnglish,
};
