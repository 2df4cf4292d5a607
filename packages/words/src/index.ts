/**
 * What the elements say, without the elements: for pages that tell the same without a script, such
 * as the server's plain forms. Pure data and pure functions; nothing here needs a browser.
 */
import type { Language } from '@through-train/contract';
import { deliveryEnglish } from './letter/delivery-terms.en.js';
import { type DeliveryTerms, deliveryChinese } from './letter/delivery-terms.js';
import { deliveryTraditional } from './letter/delivery-terms.zh-hant.js';
import { mailboxEnglish } from './letter/terms.en.js';
import { mailboxChinese } from './letter/terms.js';
import { mailboxTraditional } from './letter/terms.zh-hant.js';
import { lookupEnglish } from './tracking/lookup-terms.en.js';
import { type LookupTerms, lookupChinese } from './tracking/lookup-terms.js';
import { lookupTraditional } from './tracking/lookup-terms.zh-hant.js';
import { trackedEnglish } from './tracking/tracked-terms.en.js';
import type { TrackedTerms } from './tracking/tracked-terms.js';
import { trackedChinese } from './tracking/tracked-terms.zh-cn.js';
import { trackedTraditional } from './tracking/tracked-terms.zh-hant.js';

export { dayBeside, daysUntil } from './appeal/days.js';
export { stateSentence } from './appeal/state-sentence.js';
export { clock, day, monthDay } from './language/formats.js';
export { list } from './language/list.js';
export { masksIn } from './language/masks.js';
export { shippedLanguage } from './language/shipped-language.js';
export type { TermArguments } from './language/term-arguments.js';
export { mistakeText } from './letter/mistake-text.js';
export { progressSteps } from './tracking/progress-steps.js';
export { readReceipt } from './tracking/receipt-text.js';
export { mergedHint, trackedSentence } from './tracking/tracked-sentence.js';

/** The words of writing a letter and of following it. */
export type LetterTerms = DeliveryTerms & LookupTerms & TrackedTerms;

/** The words in each language the elements speak. */
export const letterTerms: Readonly<Record<Language, LetterTerms>> = {
  'zh-CN': { ...mailboxChinese, ...deliveryChinese, ...lookupChinese, ...trackedChinese },
  'zh-Hant': {
    ...mailboxTraditional,
    ...deliveryTraditional,
    ...lookupTraditional,
    ...trackedTraditional,
  },
  en: { ...mailboxEnglish, ...deliveryEnglish, ...lookupEnglish, ...trackedEnglish },
};
