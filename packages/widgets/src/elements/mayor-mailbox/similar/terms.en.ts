import type { similarChinese } from './terms.js';

export const similarEnglish: typeof similarChinese = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  similarTitle: (count) =>
    count === 1 ? 'One published letter like yours' : `${count} published letters like yours`,
  similarHint: 'Read the reply, or say that you have the same problem instead of writing again.',
  similarHandled: 'Answered',
  similarAwaiting: 'Waiting for a reply',
  similarProgress: 'Being handled',
  similarReply: 'Reply',
  similarSupport: 'Me too',
  similarSupports: (count) => (count === 1 ? 'one person' : `${count} people`),
  similarSupported: 'Counted',
  similarSupportFailed: 'Not counted, please try again later',
};
