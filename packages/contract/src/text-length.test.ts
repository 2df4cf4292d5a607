import { expect, test } from 'vitest';
import { characterCount } from './text-length.js';

test('counts characters as people do, without white space around the text', () => {
  expect(characterCount('')).toBe(0);
  expect(characterCount(' \n　')).toBe(0);
  expect(characterCount(' 电梯停了 三天\n')).toBe(7);
});

test('counts a rare Chinese character and an emoji once', () => {
  expect(characterCount('𠮷')).toBe(1);
  expect(characterCount('😀')).toBe(1);
});
