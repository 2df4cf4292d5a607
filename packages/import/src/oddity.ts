/**
 * What can be unusual about a row that is imported all the same, with the words for it. Real data
 * is like that; whoever imports should know.
 */
export const oddities = {
  'day-only': 'a date without a time; the beginning of that day is used',
  'iso-form': 'a date in ISO form among dates in Chinese form',
  'reply-before-submission': 'a reply dated before the appeal; the time of submission is used',
  'reply-lost': 'a time of reply without a reply; the letter is open',
  'short-reply': 'a reply of fewer than 15 characters',
  'long-text': 'a text longer than the forms of this system accept',
  'html-text': 'HTML, of which the text was taken',
  'cleaned-text': 'line-break marks of Excel or control characters, which were taken out',
  'damaged-text': 'characters that were already lost in the old system (�)',
  'destroyed-id':
    'an id that a spreadsheet has destroyed, such as 1.86E+05; the row is known by its text',
  'same-text': 'the same text as an earlier row under another id',
  'personal-data': 'phone, identity-card or similar numbers, which are masked in what is published',
  'report-not-published': 'a report; it waits for a moderator instead of being published',
  'unknown-mailbox': 'a mailbox that the site does not have; --mailbox or none is used',
  'unknown-category': 'a category that the site does not have; none is used',
  'unknown-state':
    'a state other than submitted, accepted, closed and their Chinese names; --open is used',
  'unknown-publication': 'a publication other than published, waiting, private; --publish is used',
  'unknown-evaluation': 'an evaluation other than 1 to 5 and 非常不满意 to 非常满意; none is used',
  'unknown-supports': 'a number of supports that is none; 0 is used',
  'contact-dropped': 'a contact that is no telephone and no e-mail address; none is kept',
} as const;
export type Oddity = keyof typeof oddities;
