import { commonEnglish } from '../language/common.en.js';
import { counting } from '../language/counting.js';
import type { LookupTerms } from './lookup-terms.js';

const count = counting<'one'>('en');

export const lookupEnglish: LookupTerms = {
  ...commonEnglish,
  lookupNumber: 'Reference number',
  lookupNumberHint: 'On your receipt, such as \u2066430682-20261123-00042-3\u2069',
  lookupNumberMissing: 'Enter the reference number',
  lookupNumberWrong:
    'The reference number is incomplete or mistyped. Compare it with your receipt.',
  lookupCode: 'Query code',
  lookupCodeHint: 'On your receipt: 16 letters and digits, upper or lower case',
  lookupCodeMissing: 'Enter the query code',
  lookupCodeWrong: 'A query code has 16 letters and digits. Compare it with your receipt.',
  lookupPaste: 'You can paste the whole receipt into either field: both are then filled in.',
  lookupPasted: 'Reference number and query code were found in the receipt.',
  lookupGo: 'Look up',
  lookupGoing: 'Looking up…',
  lookupFailed:
    'The reference number or the query code is wrong. Compare both with your receipt and enter them again. A lost query code cannot be restored; contact the office and quote the reference number.',
  lookupOffline: 'You are offline. Please look up your appeal again once the connection is back.',
  lookupTooOften:
    'The reference number or the query code is wrong, and there were too many wrong attempts. Compare both with your receipt: once they are right, your appeal opens at once.',
  lookupLocked: (seconds) =>
    count(seconds, {
      one: 'Unchanged, they can be tried again in # second.',
      other: 'Unchanged, they can be tried again in # seconds.',
    }),
  lookupPrivacy:
    'The query code is like a password: tell it to nobody. This page does not keep it. On a shared computer, choose “Leave” when you are done.',
  lookupExpired:
    'To protect your information, this page has signed you out. Enter the query code again; what you wrote is still here.',
  lookupLeft: 'You have left. This page keeps nothing of your appeal.',
};
