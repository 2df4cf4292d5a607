import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';

test.each([
  ['linxiang', 'linxiang', 0],
  ['linxaing', 'linxiang', 1],
  ['linxian', 'linxiang', 1],
  ['linxxiang', 'linxiang', 1],
  ['linxieng', 'linxiang', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i slips of the hand', (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips);
  expect(editDistance(other, one)).toBe(slips);
});
