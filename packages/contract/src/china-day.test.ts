import { expect, test } from 'vitest';
import { addDays, chinaDay, endOfDay, isDay, startOfDay } from './china-day.js';
import { Day } from './primitives.js';

test('a day in China begins at 16:00 UTC', () => {
  expect(chinaDay('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  expect(chinaDay('2026-11-22T16:00:00Z')).toBe('2026-11-23');
  expect(chinaDay('2026-11-23T23:30:00+08:00')).toBe('2026-11-23');
  expect(chinaDay(new Date('2026-12-31T20:00:00Z'))).toBe('2027-01-01');
});

test('knows its first and its last second', () => {
  expect(startOfDay('2026-11-23')).toBe('2026-11-22T16:00:00.000Z');
  expect(endOfDay('2026-11-23')).toBe('2026-11-23T15:59:59.000Z');
});

test('counts over months and leap days, forwards and backwards', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});

test('refuses what is no time', () => {
  expect(() => chinaDay('yesterday')).toThrow(RangeError);
});

test.each([
  '2026-11-23',
  '2024-02-29',
  '2026-02-29',
  '1900-02-29',
  '2000-02-29',
  '0000-01-01',
  '9999-12-31',
  '2026-04-31',
  '2026-13-01',
  '2026-1-1',
  '12026-01-01',
  '2026-11-23 ',
  '',
])('%j is a day exactly when it is one for the schema', (text) => {
  expect(isDay(text)).toBe(Day.safeParse(text).success);
});
