import { expect, test } from 'vitest';
import { handlingStates } from '../vocabulary.js';
import { isOpen, publicState } from './state.js';

test('an appeal is open until it is answered or ends otherwise', () => {
  expect(handlingStates.filter((state) => !isOpen(state))).toEqual([
    'rejected',
    'replied',
    'closed',
    'merged',
    'withdrawn',
  ]);
});

test('the public sees three states', () => {
  const seen = Object.fromEntries(handlingStates.map((state) => [state, publicState(state)]));
  expect(seen).toEqual({
    submitted: 'awaiting',
    info_requested: 'awaiting',
    accepted: 'awaiting',
    assigned: 'in-progress',
    claimed: 'in-progress',
    in_progress: 'in-progress',
    reopened: 'in-progress',
    replied: 'handled',
    closed: 'handled',
    rejected: 'handled',
    merged: null,
    withdrawn: null,
  });
});

test('a question to the citizen does not move what the public sees', () => {
  expect(publicState('info_requested', 'submitted')).toBe('awaiting');
  expect(publicState('info_requested', 'in_progress')).toBe('in-progress');
});
