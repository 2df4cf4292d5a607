import { formLimits, longestQuery } from '@through-train/contract';
import type { FormTerms } from './terms.js';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const formEnglish: FormTerms = {
  formMailbox: 'Mailbox',
  formTitle: (site) => `Write to ${site}`,
  formTrackingTitle: 'Follow your letter',
  formError: 'Error: ',
  formLead: 'You check everything before it is sent. What is marked (optional) may be left out.',
  formSkip: 'Skip to main content',
  formChoose: 'Choose one',
  formPlaceShow: 'Show the mailboxes there',
  formPlaceHint:
    'Choose “Show the mailboxes there” to write to a leader or unit of that place. What you wrote stays.',
  formContinue: 'What you wrote is here; it has not been sent',
  formContinueHint: 'Please fill in the rest, then choose “Next”.',
  formQuestions: 'Please answer the questions that belong to this category, then choose “Next”.',
  formCategoryHint: 'Some categories bring a few questions, which are asked in the next step.',
  formDateHint: 'For example 2026-11-23',
  formAnonymousNote: 'If you send it anonymously, leave these empty; they are not kept.',
  formAnonymousRefused: 'This mailbox takes no anonymous letters; say how to reach you',
  formNoticeChanged: 'The privacy notice has changed. Please read it, then choose “Next”',
  formReviewTitle: 'Check your letter',
  formConfirmAgain:
    'This page has been open for long and your letter has not been sent. Check it again, then choose “Send”.',
  formSentBefore:
    'A letter was sent from this form before. To send what is below as another letter, choose “Send” again.',
  formWaitToSend: (minutes) =>
    `Too many letters were sent from here. Choose “Send” again in ${counted(minutes, 'minute')}.`,
  formCannotStore:
    'What you wrote cannot be stored at the moment. Please send it again a little later.',
  formReceiptKeep:
    'Print this page, copy it by hand or take a photo. Once it is closed the query code is not shown again.',
  formTrack: 'Follow a letter',
  formWrite: 'Write a letter',
  formTooOften: (seconds) =>
    `The reference number or the query code is wrong, and there were too many wrong attempts. Compare both with your receipt: once they are right, your letter opens at once; unchanged, they can be tried again in ${counted(seconds, 'second')}.`,
  formReasonHint:
    'Say why if you are dissatisfied: the appeal will be handled again; if it has been reopened before, staff decide. Otherwise you may leave this empty.',
  formTrackAgain: 'Look up again',
  formLetters: 'Published letters',
  formSearch: 'Search',
  formSearchLabel: 'Find words in titles, letters and replies',
  formNoLetters: 'No published letter was found. Try another word, or empty the field to see all.',
  formSearchTooLong: `Search for ${longestQuery} characters at most`,
  formNext: 'Next page',
  formRefused: 'This was not accepted',
  formNotShown: 'This page cannot be opened',
  formNothingStored: 'What you wrote was neither sent nor kept.',
  formRefusedOrigin: (origin) =>
    `It came from a page that is not registered (${origin}). It is refused so that nobody can write in your name.`,
  formRefusedNoOrigin:
    'It is not known which page it came from. It is refused so that nobody can write in your name.',
  formRefusedOriginHint:
    'Please start from the government’s website, or use the form on this one. For webmasters: compare the registered address of the site, and make sure that the page’s Referrer-Policy is not no-referrer and that the page is not in a sandboxed frame without allow-same-origin.',
  formRefusedEncoding:
    'The encoding of the text is not known. It is refused so that it is not garbled.',
  formRefusedFields: (field) => `The form has an unknown or repeated field, “${field}”.`,
  formRefusedFiles: 'Files cannot be sent from this page. Please send the text without them.',
  formRefusedType: 'The format is not known. Please use the form on this website.',
  formRefusedSize: `This is too long. A letter may have ${formLimits.body.max} characters.`,
  formRefusedCut: 'The connection broke and not everything arrived. Please go back and try again.',
  formRefusedAddress: 'The address is wrong or no longer valid. Please open the page again.',
  formRefusedOften: (seconds) =>
    `Too many visits from here. Please try again in ${seconds} seconds.`,
  formNotFound: 'This page does not exist',
  formNotFoundHint: 'The address may be wrong. Please start from the government’s website.',
  formOpen: 'Open the form',
  formReopen: 'Open it again',
  formBack: 'Your browser’s Back button usually brings back what you wrote.',
};
