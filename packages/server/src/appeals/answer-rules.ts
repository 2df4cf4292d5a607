import {
  type Category,
  categoryPath,
  Day,
  type FieldError,
  type FieldErrorCode,
  type Question,
  type Submission,
} from '@through-train/contract';
import * as z from 'zod/mini';

type Answer = NonNullable<Submission['answers']>[string];

/** The questions of a category and of the branch it belongs to. */
export function questionsOf(categories: readonly Category[], categoryId: string): Question[] {
  const path = categoryPath(categories, categoryId);
  const questions: Question[] = [];
  let level = categories;
  for (const id of path) {
    const category = level.find((each) => each.id === id);
    questions.push(...(category?.questions ?? []));
    level = category?.children ?? [];
  }
  return questions;
}

type Mistake = readonly [code: FieldErrorCode, message: string];

function choiceError(question: Question, chosen: readonly string[]): Mistake | null {
  const options = question.options ?? [];
  if (chosen.some((value) => !options.some((option) => option.value === value))) {
    const values = options.map((option) => option.value).join(', ');
    return ['invalid-option', `must be one of ${values}`];
  }
  if (new Set(chosen).size !== chosen.length) return ['repeated', 'must name each option once'];
  const stop = options.find((option) => chosen.includes(option.value) && option.stop)?.stop;
  return stop ? ['emergency', `${stop.message['zh-CN']} (${stop.phone})`] : null;
}

function answerError(question: Question, answer: Answer): Mistake | null {
  if (question.type === 'multiple') {
    return Array.isArray(answer)
      ? choiceError(question, answer)
      : ['invalid-type', 'must be a list of options'];
  }
  if (typeof answer !== 'string') return ['invalid-type', 'must be a single answer'];
  if (question.type === 'choice') return choiceError(question, [answer]);
  const isDay = z.safeParse(Day, answer).success;
  return question.type === 'date' && !isDay
    ? ['invalid-format', 'must be a day such as 2026-11-23']
    : null;
}

/**
 * What is wrong with the answers to a category's questions. An answer that stops the form is
 * refused with the number to call: an emergency must not wait in a mailbox.
 */
export function answerErrors(
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
): FieldError[] {
  const unknown = Object.keys(answers)
    .filter((id) => !questions.some((question) => question.id === id))
    .map((id) => ({ path: `/answers/${id}`, code: 'unknown-field', message: 'is not asked here' }));
  const wrong = questions.flatMap((question) => {
    const path = `/answers/${question.id}`;
    const answer = answers[question.id];
    if (answer === undefined || answer.length === 0) {
      return question.required ? [{ path, code: 'required', message: 'is required' }] : [];
    }
    const error = answerError(question, answer);
    return error ? [{ path, code: error[0], message: error[1] }] : [];
  });
  return [...unknown, ...wrong];
}
