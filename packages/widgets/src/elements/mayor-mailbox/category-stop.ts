import type { Category, Question } from '@through-train/contract';
import type { Letter } from './letter.js';

/** Whom to call at once, and why. */
export type Stop = NonNullable<NonNullable<Question['options']>[number]['stop']>;

/** The questions of a category, and before them those of the branch it is in. */
export function questionsOf(categories: readonly Category[], categoryId: string): Question[] {
  for (const category of categories) {
    if (category.id === categoryId) return category.questions;
    const below = questionsOf(category.children, categoryId);
    const isBelow = below.length > 0 || category.children.some(({ id }) => id === categoryId);
    if (isBelow) return [...category.questions, ...below];
  }
  return [];
}

/** The answer that ends the form because somebody must be called at once, if one was given. */
export function stopOf(questions: readonly Question[], { answers }: Letter): Stop | undefined {
  for (const { id, options = [] } of questions) {
    const answer = answers[id] ?? [];
    const given = options.find(({ value, stop }) => stop && [answer].flat().includes(value));
    if (given?.stop) return given.stop;
  }
  return undefined;
}
