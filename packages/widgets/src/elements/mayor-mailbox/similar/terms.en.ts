import { counting } from '@through-train/words/language/counting.js';
import type { OwnSimilarTerms } from './terms.js';

const count = counting<'one'>('en');

export const similarEnglish: OwnSimilarTerms = {
  similarTitle: (letters) =>
    count(letters, {
      one: 'One published letter like yours',
      other: '# published letters like yours',
    }),
  similarHint: 'Read the reply, or say that you have the same problem instead of writing again.',
  similarHandled: 'Handled',
  similarAwaiting: 'Awaiting reply',
  similarProgress: 'In progress',
  similarReply: 'Reply',
  similarSupport: 'Me too',
  similarSupports: (people) =>
    count(people, { one: 'one person', other: people < 10 ? '# people' : 'about # people' }),
  similarSupported: 'Counted',
  similarSupportFailed: 'Not counted, please try again later',
};
