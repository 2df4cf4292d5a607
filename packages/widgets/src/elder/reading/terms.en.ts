import type { ReadingTerms } from './terms.js';

export const readingEnglish: ReadingTerms = {
  readAloud: 'Read aloud',
  readPause: 'Pause',
  readGoOn: 'Continue',
  readPrevious: 'Previous sentence',
  readNext: 'Next sentence',
  readStop: 'Stop reading',
  readAt: (at, count) => `Sentence ${at} of ${count}`,
  readVoice: 'Voice',
  readFailed: 'Reading aloud did not work. Please try another voice.',
};
