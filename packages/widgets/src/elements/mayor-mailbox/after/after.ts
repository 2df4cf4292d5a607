/** Everything that comes after the form, as one part that the browser loads while it is idle. */
export { errorSummary } from '../../../controls/error-summary.js';
export { ReceiptView } from '../receipt/receipt.js';
export { afterStyles } from './after.styles.js';
export { checkLetter } from './check-letter.js';
export { cleanLetter } from './clean-letter.js';
export { followCopies } from './copies.js';
