import type { Kind } from '@through-train/contract';
import { commonEnglish } from '../language/common.en.js';
import { counting } from '../language/counting.js';
import type { MailboxTerms } from './terms.js';

const count = counting<'one'>('en');

const kindNames: Record<Kind, string> = {
  consultation: 'Question',
  complaint: 'Complaint',
  suggestion: 'Suggestion',
  request: 'Request for help',
  report: 'Report of misconduct',
  thanks: 'Thanks',
};

const characters = (number: number) => count(number, { one: '# character', other: '# characters' });

export const mailboxEnglish: MailboxTerms = {
  ...commonEnglish,
  mailEmergency: (numbers) => `In an emergency, call ${numbers}. Do not write here.`,
  mailWhom: 'Who you are writing to',
  mailKind: 'Type',
  mailKindName: (kind) => kindNames[kind],
  mailReportNote:
    'Reports are confidential by law and never passed to the unit or person you report. If one is published, your identity is not shown.',
  mailDivision: 'Where it happened',
  mailDivisionHint: 'Type a name, pinyin or division code, for example 临湘, linxiang or 430682',
  mailDivisionNone: 'No such place here',
  mailOpenList: 'Open the list',
  mailMailbox: 'Mailbox',
  mailMailboxHint: 'Type a post or the name of a unit',
  mailMailboxNone: 'Not found. You can choose “I don’t know, please pass it on”',
  mailMailboxUnknown: 'I don’t know, please pass it on',
  mailMatches: (matches) =>
    matches ? count(matches, { one: '# found', other: '# found' }) : 'Nothing found',
  mailMatter: 'What it is about',
  mailCategory: 'Category',
  mailCategoryNone: 'Not chosen',
  mailCategoryUnknown: 'No such category. You can leave this empty',
  mailTitle: 'Title',
  mailTitleHint:
    'In one sentence, for example: the lift in building 3 has been out of order for two months',
  mailBody: 'Your letter',
  mailBodyHint:
    'Say when, where, what happened and what you ask for. Leave out identity-card and bank-card numbers and anything private that does not matter here.',
  mailLeft: (left) => (left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`),
  mailMore: 'More details',
  mailAddress: 'Street address',
  mailLocate: 'Use my location',
  mailLocating: 'Finding your location…',
  mailLocated: (point) => `Location added: ${point}`,
  mailLocateFailed: 'Your location could not be found. Please type the address.',
  mailRemove: 'Remove',
  mailOccurredOn: 'Date it happened',
  mailRelated: 'Number of an earlier letter',
  mailRelatedHint: 'If you have written about this before',
  mailExpected: 'What would settle it',
  mailContact: 'How to reach you',
  mailContactHint:
    'A phone number or an e-mail address is enough. Only the office uses it; it is never published.',
  mailAnonymous: 'Send it anonymously',
  mailAnonymousHint:
    'Without name and contact. The office cannot reach you; read the reply with your query code.',
  mailPhone: 'Phone',
  mailEmail: 'E-mail',
  mailName: 'Name',
  mailPublication: 'May it be published?',
  mailPublic: 'Yes',
  mailPublicHint:
    'Letter and reply can be read on the website after review, with personal data removed.',
  mailPrivate: 'No',
  mailPrivateHint: 'Only the office sees it. You read the reply with your number and query code.',
  mailNotice: 'How your data is used',
  mailDraft: 'Keep a draft on this device for 24 hours',
  mailDraftHint: 'Name and contact are not kept. Do not use this on a shared computer.',
  mailDraftRestored: (moment) => `Your draft of ${moment} is back.`,
  mailDraftClear: 'Start afresh',
  mailDraftRefused:
    'The browser does not keep drafts: what you write is lost when you leave this page.',
  mailReview: 'Next: check your letter',
  mailStep: (at, count) => `Step ${at} of ${count}`,
  mailNext: 'Next',
  mailPrevious: 'Back',
  mailPartFailed:
    'The page did not load completely. Check your connection and try again. What you wrote is still here.',
  mailStopTitle: 'Call now',
  mailStopCall: (phone) => `Call ${phone}`,
  mailStopNote: 'This is urgent. A mailbox is too slow for it, so it cannot be sent here.',
};
