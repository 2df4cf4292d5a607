/**
 * What the elements say, without the elements: for pages that tell the same without a script, such
 * as the server's plain forms. Pure data and pure functions; nothing here needs a browser.
 */
import type { Language } from '@through-train/contract';
import { deliveryEnglish } from './elements/mayor-mailbox/delivery/terms.en.js';
import { type DeliveryTerms, deliveryChinese } from './elements/mayor-mailbox/delivery/terms.js';
import { deliveryTraditional } from './elements/mayor-mailbox/delivery/terms.zh-hant.js';
import { mailboxEnglish } from './elements/mayor-mailbox/terms.en.js';
import { mailboxChinese } from './elements/mayor-mailbox/terms.js';
import { mailboxTraditional } from './elements/mayor-mailbox/terms.zh-hant.js';
import { lookupEnglish } from './elements/response-tracker/lookup-terms.en.js';
import { type LookupTerms, lookupChinese } from './elements/response-tracker/lookup-terms.js';
import { lookupTraditional } from './elements/response-tracker/lookup-terms.zh-hant.js';
import { trackedEnglish } from './elements/response-tracker/tracked-terms.en.js';
import type { TrackedTerms } from './elements/response-tracker/tracked-terms.js';
import { trackedChinese } from './elements/response-tracker/tracked-terms.zh-cn.js';
import { trackedTraditional } from './elements/response-tracker/tracked-terms.zh-hant.js';

export { dayBeside, daysUntil } from './appeal-view/days.js';
export { stateSentence } from './appeal-view/state-sentence.js';
export { mistakeText } from './elements/mayor-mailbox/delivery/mistake-text.js';
export { progressSteps } from './elements/response-tracker/progress-steps.js';
export { readReceipt } from './elements/response-tracker/receipt-text.js';
export { mergedHint, trackedSentence } from './elements/response-tracker/tracked-sentence.js';
export { clock, day, monthDay } from './language/formats.js';
export { list } from './language/list.js';
export { masksIn } from './language/masks.js';
export { shippedLanguage } from './language/spoken-language.js';
export type { TermArguments } from './language/words.js';

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
