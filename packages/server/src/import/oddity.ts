/**
 * What can be unusual about a row that is imported all the same, with the words for it. Real data
 * is like that; whoever imports should know.
 */
export const oddities = {
  'day-only': 'a date without a time; the beginning of that day is used',
  'iso-form': 'a date in ISO form among dates in Chinese form',
  'reply-before-submission': 'a reply dated before the appeal; the time of submission is used',
  'short-reply': 'a reply of fewer than 15 characters',
  'long-text': 'a text longer than the forms of this system accept',
  'cleaned-text': 'line-break marks of Excel or control characters, which were taken out',
  'damaged-text': 'characters that were already lost in the old system (�)',
  'same-text': 'the same text as an earlier row under another id',
  'personal-data': 'phone, identity-card or similar numbers, which are masked in what is published',
  'report-not-published': 'a report; it waits for a moderator instead of being published',
} as const;
export type Oddity = keyof typeof oddities;
