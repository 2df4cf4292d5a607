import { isDay, readDay } from '../china-day.js';
import { cleanText } from '../clean-text.js';
import { categoryPath } from '../column.js';
import type { FieldErrorCode } from '../problem.js';
import type { Category, Question, QuestionStop } from '../site.js';

/** What was given to a question: one text, or several options. */
export type Answer = string | readonly string[];

/** The questions of a category, and before them those of the branch it is in. */
export function questionsOf(categories: readonly Category[], categoryId: string): Question[] {
  const questions: Question[] = [];
  let level = categories;
  for (const id of categoryPath(categories, categoryId)) {
    const category = level.find((each) => each.id === id);
    questions.push(...(category?.questions ?? []));
    level = category?.children ?? [];
  }
  return questions;
}

/**
 * The answers as they are sent, by the id of the question: none that is empty, none to what is not asked,
 * a list to a `multiple` alone, days as `YYYY-MM-DD`.
 *
 * @param given by the id of the question; a form may give each answer as a list
 */
export function answersOf(
  questions: readonly Question[],
  given: Readonly<Record<string, Answer>>,
): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const { id, type } of questions) {
    const values = [given[id] ?? []].flat().map((value) => cleanText(value));
    const [first, ...more] = values.filter((value) => value !== '');
    if (first === undefined) continue;
    if (type === 'multiple' || more.length > 0) answers[id] = [first, ...more];
    else answers[id] = type === 'date' ? readDay(first) : first;
  }
  return answers;
}

/** The answer that ends the form because somebody must be called at once, if one was given. */
export function stopOf(
  questions: readonly Question[],
  given: Readonly<Record<string, Answer>>,
): QuestionStop | undefined {
  for (const { id, options = [] } of questions) {
    const values = [given[id] ?? []].flat();
    const stopping = options.find(({ value, stop }) => stop && values.includes(value));
    if (stopping?.stop) return stopping.stop;
  }
  return undefined;
}

function choiceMistake({ options = [] }: Question, chosen: readonly string[]) {
  if (chosen.some((value) => !options.some((option) => option.value === value))) {
    return 'invalid-option';
  }
  if (new Set(chosen).size !== chosen.length) return 'repeated';
  return options.some(({ value, stop }) => stop && chosen.includes(value)) ? 'emergency' : null;
}

/**
 * What is wrong with the answer to a question, null when nothing is. Of a text its length is not asked.
 * `emergency`: an answer that stops the form, for which nobody must wait.
 */
export function answerMistake(
  question: Question,
  answer: Answer | undefined,
): FieldErrorCode | null {
  if (answer === undefined || answer.length === 0) return question.required ? 'required' : null;
  if (question.type === 'multiple') {
    return typeof answer === 'string' ? 'invalid-type' : choiceMistake(question, answer);
  }
  if (typeof answer !== 'string') return 'invalid-type';
  if (question.type === 'choice') return choiceMistake(question, [answer]);
  return question.type === 'date' && !isDay(answer) ? 'invalid-format' : null;
}
