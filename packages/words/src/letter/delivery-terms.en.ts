import { counting } from '../language/counting.js';
import { sendingEnglish } from '../sending/terms.en.js';
import type { OwnDeliveryTerms } from './delivery-terms.js';

const count = counting<'one'>('en');
const characters = (number: number) => count(number, { one: '# character', other: '# characters' });

export const deliveryEnglish: OwnDeliveryTerms = {
  ...sendingEnglish,
  checkTitle: (mistakes) =>
    count(mistakes, { one: 'One thing to put right', other: '# things to put right' }),
  checkKind: 'Choose a type',
  checkDivision: 'Choose where it happened',
  checkDivisionMissing: 'This place could not be loaded, please choose it again',
  checkMailbox: 'Choose a mailbox; if you do not know, let the office pass it on',
  checkQuestion: (label) => `Answer “${label}”`,
  checkMissing: (label) => `${label} is missing`,
  checkLength: (label, min, max, length) =>
    `${label} must have ${min} to ${characters(max)}; it has ${length}`,
  checkTooLong: (label, max, length) => `${label} may have ${characters(max)}; it has ${length}`,
  checkUnreadable: (label) => `${label} has characters that cannot be shown; please remove them`,
  checkDate: 'This is not a date, such as 2026-11-23',
  checkDateLate: 'The date cannot be later than today',
  checkRelated: 'This is not a number from a receipt, such as 430682-20261123-00042-3',
  checkContact: 'Give a phone number or an e-mail address',
  checkPhone: 'This is not a phone number, such as 13800000000 or 0730-1234567',
  checkEmail: 'This is not an e-mail address, such as name@example.com',
  checkPublication: 'Choose whether it may be published',
  checkRefused: (label) => `“${label}” was not accepted, please change it`,
  checkOther: 'Something was not accepted:',
  reviewTitle: 'Check your letter and send it',
  reviewPublic: 'What would be published',
  reviewPublicHint:
    'A person reviews it first. This is the whole published text; your name and contact are not part of it.',
  reviewMasked: (places) =>
    `${places ? count(places, { one: 'Personal data was removed in # place.', other: 'Personal data was removed in # places.' }) : 'No phone or card numbers were found.'} Names and house numbers cannot be found automatically: please check.`,
  reviewPrivate: 'Your letter (not published)',
  reviewPrivateHint: 'Only the office sees it.',
  reviewSend: 'Send',
  reviewSendingShort: 'Sending',
  reviewBack: 'Change it',
  receiptTitle: 'Your letter was sent',
  receiptKeep:
    'The query code is shown this one time and cannot be recovered. Save it now: number and code together show you the progress and the reply.',
  receiptNumber: 'Reference number',
  receiptCode: 'Query code',
  receiptDue: (day) => `You will be told by ${day} whether it is accepted.`,
  receiptSubmitted: 'Sent',
  receiptLine: (name, value) => `${name}: ${value}`,
  receiptCopy: 'Copy',
  receiptCopied: 'Number and query code copied',
  receiptCopyFailed: 'Copying failed: write them down or take a photo',
  receiptPrint: 'Print',
  receiptDownload: 'Download',
  receiptFile: 'receipt',
  receiptQr: 'QR code of the receipt',
  receiptQrHint:
    'Scan it with another phone to keep number and query code as text. Do not share it.',
  receiptQrFailed: 'The QR code could not be made. Please save the receipt another way.',
  receiptTrack: 'Follow your letter',
  receiptAnother: 'Write another',
  receiptUnsaved: 'The receipt is not saved. Once you leave, the query code is gone.',
  receiptAnotherAnyway: 'I wrote it down, go on',
};
