import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { StaffCommand } from './staff-action.js';

const wrong = (command: object): string[] => {
  const { error } = z.safeParse(StaffCommand, command);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('/')} ${message}`);
};
const reply = { request: '', findings: '已核实。', decision: '已整改。', legalBasis: '' };

test('a redacted version is one of the letter, of a reply, or of any other text', () => {
  expect(wrong({ action: 'redact', title: '反映停水', body: '反映停水问题。' })).toEqual([]);
  expect(wrong({ action: 'redact', part: 6, ...reply })).toEqual([]);
  expect(wrong({ action: 'redact', part: 6, text: '已核实。' })).toEqual([]);
});

test('what is missing or does not belong there is said field by field', () => {
  expect(wrong({ action: 'redact' })).toEqual(['title is required', 'body is required']);
  expect(wrong({ action: 'redact', part: 6, decision: '已整改。' })).toEqual([
    'request is required',
    'findings is required',
    'legalBasis is required',
  ]);
  expect(wrong({ action: 'redact', part: 6, text: '已核实。', title: '反映停水' })).toEqual([
    'title does not belong to the redacted version of this text',
  ]);
});
