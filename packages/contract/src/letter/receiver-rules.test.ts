import { expect, test } from 'vitest';
import { circumstances } from './letter.fixture.js';
import { anonymityMistake, categoryMistake, dayMistake, noticeMistake } from './receiver-rules.js';

const { receiver } = circumstances;

test('a category is one of the site, branch or leaf', () => {
  expect(['housing', 'lifts', 'rivers', ''].map((id) => categoryMistake(receiver, id))).toEqual([
    null,
    null,
    'unknown',
    'unknown',
  ]);
});

test('an anonymous letter needs a site that takes it', () => {
  const known = { anonymousAllowed: false };
  expect(anonymityMistake(receiver, true)).toBe(null);
  expect(anonymityMistake(known, false)).toBe(null);
  expect(anonymityMistake(known, true)).toBe('not-allowed');
});

test('the notice that was shown is the one in force', () => {
  expect(noticeMistake(receiver, '2026-01')).toBe(null);
  expect(noticeMistake(receiver, '')).toBe('outdated');
});

test('it happened on a day that exists, today at the latest', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-02-30'];
  expect(days.map((day) => dayMistake(day, '2026-11-23'))).toEqual([
    null,
    'too-late',
    'invalid-format',
  ]);
  expect(days.map((day) => dayMistake(day, undefined))).toEqual([null, null, 'invalid-format']);
});
