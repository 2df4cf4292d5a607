import { expect, test } from 'vitest';
import { readDay } from './read-day.js';

test.each([
  ['2026年9月1日', '2026-09-01'],
  [' 2026/9/1 ', '2026-09-01'],
  ['2026.09.01', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['昨天', '昨天'],
  ['', ''],
])('%j is read as %j', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
