import {
  type FieldError,
  type Question,
  type QuestionStop as QuestionStopSchema,
  Submission,
} from '@through-train/contract';
import * as z from 'zod/mini';
import { questionsOf } from '../../appeals/answer-rules.js';
import { furtherErrors, submissionErrors } from '../../appeals/submission-rules.js';
import { fieldErrorsOf } from '../../http/validation.js';
import type { SiteTree } from '../../sites/directory.js';
import type { PageWords } from '../page-words.js';
import type { Addressees } from './addressees.js';
import type { Letter } from './letter.js';
import { type Mistake, mistakeOf } from './mistakes.js';
import { submissionOf } from './submission.js';

/** Whom to call at once, and why. */
export type Stop = z.output<typeof QuestionStopSchema>;

/** A letter measured by the rules of the API. */
export interface Checked {
  /** Questions that belong to the category. */
  readonly questions: readonly Question[];
  /** What has to be put right, in the order of the form; empty when it can be sent. */
  readonly mistakes: readonly Mistake[];
  /** The answer that ends the form, if one was given. */
  readonly stop: Stop | undefined;
  /** What is sent; undefined while there are mistakes. */
  readonly submission: Submission | undefined;
}

/** The order of the form, from which the summary of mistakes takes its own. */
const order = [
  'kind',
  'division',
  'mailbox',
  'categoryId',
  'question',
  'title',
  'body',
  'address',
  'occurredOn',
  'expectedOutcome',
  'relatedNumber',
  'anonymous',
  'phone',
  'email',
  'name',
  'publication',
  'noticeVersion',
];

const placeInForm = ({ field }: Mistake): number =>
  order.indexOf(field.startsWith('question-') ? 'question' : field);

/** Checks a letter by the schema and the rules that the API has, and tells it in the form's words. */
export function checkLetter(
  words: PageWords,
  tree: SiteTree,
  addressees: Addressees,
  letter: Letter,
  now: Date,
): Checked {
  const { receiver } = addressees;
  const questions = questionsOf(receiver.categories, letter.categoryId);
  const raw = submissionOf(letter, addressees, questions, words.language);
  const parsed = z.safeParse(Submission, raw, { reportInput: true });
  const errors: FieldError[] = [];
  if (parsed.success) errors.push(...submissionErrors(tree, receiver, parsed.data, now));
  else {
    const told = fieldErrorsOf(parsed.error);
    errors.push(...told, ...furtherErrors(tree, receiver, raw, told, now));
  }
  // “I don't know” is a choice too, and one that somebody must make.
  if (letter.mailbox === '') errors.push({ path: '/mailboxId', code: 'required', message: '' });
  const context = { words, letter, receiver, questions };
  const found = new Map<string, Mistake>();
  for (const error of errors) {
    const mistake = mistakeOf(context, error);
    if (!found.has(mistake.field)) found.set(mistake.field, mistake);
  }
  const mistakes = [...found.values()].sort((one, other) => placeInForm(one) - placeInForm(other));
  return {
    questions,
    mistakes,
    stop: stopOf(questions, letter),
    submission: parsed.success && mistakes.length === 0 ? parsed.data : undefined,
  };
}

function stopOf(questions: readonly Question[], { answers }: Letter): Stop | undefined {
  for (const { id, options = [] } of questions) {
    const chosen = answers.get(id) ?? [];
    const stopping = options.find(({ value, stop }) => stop && chosen.includes(value));
    if (stopping?.stop) return stopping.stop;
  }
  return undefined;
}
