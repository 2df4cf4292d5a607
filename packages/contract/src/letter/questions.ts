import { categoryPath } from '../column.js';
import type { Category, Question, QuestionStop } from '../site.js';
import type { Answer } from './answers.js';

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
