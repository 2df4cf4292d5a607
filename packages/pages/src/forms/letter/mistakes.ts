import type { Question } from '@through-train/contract';
import { fieldAt, type LetterMistake } from '@through-train/contract/letter';
import { mistakeText } from '@through-train/words';
import type { PageWords } from '../page-words.js';

/** One thing to put right; `field` is the id of its control. */
export interface Mistake {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with a letter, in words for the person who wrote. */
export function mistakeOf(
  words: PageWords,
  mistake: LetterMistake,
  questions: readonly Question[],
): Mistake {
  const { field } = mistake;
  switch (field) {
    case 'anonymous':
      return { field, message: words.term('formAnonymousRefused') };
    case 'noticeVersion':
      return { field, message: words.term('formNoticeChanged') };
    default:
      return { field, message: mistakeText(words, mistake, questions) };
  }
}

/** What the schema of the API refuses although the form finds nothing wrong with it. */
export function refusedField(words: PageWords, path: readonly PropertyKey[]): Mistake {
  const pointer = path.map((part) => `/${String(part)}`).join('');
  return { field: fieldAt(pointer), message: `${words.term('checkOther')} ${pointer}` };
}
