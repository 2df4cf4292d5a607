import type { Receipt } from '@through-train/contract';
import type { Words } from '../../../language/words.js';
import type { AfterTerms } from '../after/terms.js';

/** The receipt as plain text, for the clipboard, a file and the QR code. The tracker can read it. */
export function receiptText(words: Words<AfterTerms>, receipt: Receipt, title = ''): string {
  const colon = words.language === 'en' ? ': ' : '：';
  return [
    title,
    `${words.term('receiptNumber')}${colon}${receipt.number}`,
    `${words.term('receiptCode')}${colon}${receipt.queryCode}`,
    `${words.term('receiptSubmitted')}${colon}${words.moment(receipt.submittedAt)}`,
  ]
    .filter(Boolean)
    .join('\n');
}
