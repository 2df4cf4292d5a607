import {
  chinaDay,
  formLimits,
  type Question,
  type QuestionStop,
  Submission,
} from '@through-train/contract';
import {
  type Circumstances,
  letterMistakes,
  questionsOf,
  stopOf,
  submissionOf,
} from '@through-train/contract/letter';
import * as z from 'zod/mini';
import type { PageWords } from '../page-words.js';
import type { Addressees } from './addressees.js';
import type { FormLetter } from './letter.js';
import { type Mistake, mistakeOf, refusedField } from './mistakes.js';

/** A letter measured by the rules of the API. */
export interface Checked {
  /** Questions that belong to the category. */
  readonly questions: readonly Question[];
  /** What has to be put right, in the order of the form; empty when it can be sent. */
  readonly mistakes: readonly Mistake[];
  /** The answer that ends the form, if one was given. */
  readonly stop: QuestionStop | undefined;
  /** What is sent; undefined while there are mistakes. */
  readonly submission: Submission | undefined;
}

/** Checks a letter as elements do before they send it, and tells it in the form's words. */
export function checkLetter(
  words: PageWords,
  addressees: Addressees,
  letter: FormLetter,
  now: Date,
): Checked {
  const { receiver, sites, place } = addressees;
  const circumstances: Circumstances = {
    receiver,
    limits: formLimits,
    mailboxes: sites.flatMap(({ mailboxes }) => mailboxes),
    divisionCode: place?.divisionCode ?? '',
    column: letter.column,
    noticeVersion: letter.noticeVersion,
    language: words.language,
    today: chinaDay(now),
  };
  const questions = questionsOf(receiver.categories, letter.categoryId);
  const stop = stopOf(questions, letter.answers);
  const mistakes = letterMistakes(letter, circumstances).map((mistake) =>
    mistakeOf(words, mistake, questions),
  );
  if (mistakes.length > 0) return { questions, stop, mistakes, submission: undefined };
  const { success, data, error } = z.safeParse(Submission, submissionOf(letter, circumstances));
  if (success) return { questions, stop, mistakes: [], submission: data };
  const refused = error.issues.map(({ path }) => refusedField(words, path));
  return { questions, stop, mistakes: refused, submission: undefined };
}
