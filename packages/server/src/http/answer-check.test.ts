import { endpoints } from '@through-train/contract';
import { expect, it } from 'vitest';
import { checkAnswer } from './answer-check.js';

const name = { 'zh-CN': '临湘市' };
const site = { id: 'linxiang', name, level: 'county', divisionCode: '430682', parent: null };

it('lets an answer pass that the contract promises', () => {
  expect(() => checkAnswer(endpoints.listSites, { items: [site] })).not.toThrow();
});

it.each([
  ['a member that is missing', { ...site, name: {} }, 'items'],
  ['a word that nobody knows', { ...site, level: 'countie' }, '/items/0/level “countie”'],
])('refuses %s', (_, wrong, message) => {
  expect(() => checkAnswer(endpoints.listSites, { items: [wrong] })).toThrow(message);
});
