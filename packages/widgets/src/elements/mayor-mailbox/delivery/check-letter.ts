import {
  type Circumstances,
  type Letter,
  letterMistakes,
  questionsOf,
} from '@through-train/contract/letter';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import { mistakeText } from '@through-train/words/letter/mistake-text.js';
import type { Mistake } from '../../../controls/error-summary.js';
import type { Words } from '../../../language/words.js';

/** What has to be put right before a letter can be sent, in the order of the form. */
export function checkLetter(
  words: Words<DeliveryTerms>,
  letter: Letter,
  circumstances: Circumstances,
): Mistake[] {
  const questions = questionsOf(circumstances.receiver.categories, letter.categoryId);
  return letterMistakes(letter, circumstances).map((mistake) => ({
    field: mistake.field,
    // Worded when it is read: the language may have changed since.
    get message() {
      return mistakeText(words, mistake, questions);
    },
  }));
}
