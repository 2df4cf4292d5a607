import { describe, expect, test } from 'vitest';
import { answerLabels, answerMistake, answersOf } from './answers.js';
import { asked, categories, liftQuestions } from './letter.fixture.js';
import { questionsOf } from './questions.js';

describe('answers as they are sent', () => {
  const questions = questionsOf(categories, 'lifts');

  test('are cleaned, each in the shape of its question', () => {
    const given = { building: ' 三栋\u200b', since: '2026年9月1日', parts: ['door', 'motor'] };
    const sent = { building: '三栋', since: '2026-09-01', parts: ['door', 'motor'] };
    expect(answersOf(questions, given)).toEqual(sent);
    const listed = { building: ['三栋'], since: ['2026.9.1'], parts: ['door'] };
    expect(answersOf(questions, listed)).toEqual({ ...sent, parts: ['door'] });
  });

  test('leave out what is empty and what is not asked', () => {
    const given = { building: ' \u200b', trapped: '', parts: [], street: '望江路' };
    expect(answersOf(questions, given)).toEqual({});
  });

  test('keep two answers where one is wanted, so that this is told', () => {
    expect(answersOf(questions, { trapped: ['yes', 'no'] })).toEqual({ trapped: ['yes', 'no'] });
  });
});

const [choice, date, several] = liftQuestions;
const text = asked({ id: 'building', type: 'text', required: true });

test.each([
  [choice, undefined, 'required'],
  [choice, '', 'required'],
  [choice, 'no', null],
  [choice, 'maybe', 'invalid-option'],
  [choice, 'yes', 'emergency'],
  [choice, ['no'], 'invalid-type'],
  [several, undefined, null],
  [several, [], null],
  [several, ['door', 'motor'], null],
  [several, ['door', 'door'], 'repeated'],
  [several, ['door', 'roof'], 'invalid-option'],
  [several, 'door', 'invalid-type'],
  [date, '2026-02-28', null],
  [date, '2026-02-30', 'invalid-format'],
  [text, undefined, 'required'],
  [text, '三栋', null],
  [text, ['三栋'], 'invalid-type'],
])('%o answered by %j: %s', (question, answer, code) => {
  expect(question && answerMistake(question, answer)).toBe(code);
});

test('answers are read by the labels of their options', () => {
  expect(several && answerLabels(several, ['door', 'roof'])).toEqual([{ 'zh-CN': 'door' }, 'roof']);
  expect(answerLabels(text, '三栋')).toEqual(['三栋']);
  expect(answerLabels(text, undefined)).toEqual([]);
});
