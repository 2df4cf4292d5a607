import { describe, expect, test } from 'vitest';
import { categories, help, liftQuestions } from './letter.fixture.js';
import { questionsOf, stopOf } from './questions.js';

describe('the questions of a category', () => {
  test.each([
    ['thanks', []],
    ['housing', ['building']],
    ['lifts', ['building', 'trapped', 'since', 'parts']],
    ['roofs', ['building']],
    ['rivers', []],
    ['', []],
  ])('%s', (category, ids) => {
    expect(questionsOf(categories, category).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an answer that stops the form', () => {
  test('is found however it was given', () => {
    expect(stopOf(liftQuestions, { trapped: 'yes' })).toBe(help);
    expect(stopOf(liftQuestions, { trapped: ['no', 'yes'] })).toBe(help);
  });

  test('is none of those that do not, nor one to what is not asked', () => {
    expect(stopOf(liftQuestions, { trapped: 'no' })).toBeUndefined();
    expect(stopOf([], { trapped: 'yes' })).toBeUndefined();
  });
});
