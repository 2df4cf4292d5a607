import type { Receipt } from '@through-train/contract';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import type { Words } from '../../../language/words.js';

/** The receipt as plain text, for the clipboard, a file and the QR code. The tracker can read it. */
export function receiptText(words: Words<DeliveryTerms>, receipt: Receipt, title = ''): string {
  return [
    title,
    words.term('receiptLine', words.term('receiptNumber'), receipt.number),
    words.term('receiptLine', words.term('receiptCode'), receipt.queryCode),
    words.term('receiptLine', words.term('receiptSubmitted'), words.moment(receipt.submittedAt)),
  ]
    .filter(Boolean)
    .join('\n');
}
