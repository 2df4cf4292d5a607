import { isDay } from '../china-day.js';
import { cleanText } from '../clean-text.js';
import type { LocalizedText } from '../primitives.js';
import type { FieldErrorCode } from '../problem.js';
import type { Question } from '../site.js';
import { readDay } from './read-day.js';

/** What was given to a question: one text, or several options. */
export type Answer = string | readonly string[];

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

/** What was answered as people read it: options by their labels, a text or a day as it is. */
export const answerLabels = (
  { options = [] }: Question,
  answer: Answer = [],
): (LocalizedText | string)[] =>
  [answer].flat().map((given) => options.find(({ value }) => value === given)?.label ?? given);

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
