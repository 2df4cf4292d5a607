import type { FieldError, Question, Submission } from '@through-train/contract';
import { answerMistake, stopOf } from '@through-train/contract/letter';

type Answer = NonNullable<Submission['answers']>[string];

/** What is allowed as an answer, for developers. */
function allowed(code: FieldError['code'], question: Question, answer: Answer): string {
  switch (code) {
    case 'required':
      return 'is required';
    case 'invalid-option':
      return `must be one of ${(question.options ?? []).map(({ value }) => value).join(', ')}`;
    case 'repeated':
      return 'must name each option once';
    case 'invalid-format':
      return 'must be a day such as 2026-11-23';
    case 'emergency': {
      const stop = stopOf([question], { [question.id]: answer });
      return `${stop?.message['zh-CN']} (${stop?.phone})`;
    }
    default:
      return question.type === 'multiple' ? 'must be a list of options' : 'must be a single answer';
  }
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
    const answer = answers[question.id] ?? '';
    const code = answerMistake(question, answer);
    if (code === null) return [];
    const path = `/answers/${question.id}`;
    return [{ path, code, message: allowed(code, question, answer) }];
  });
  return [...unknown, ...wrong];
}
