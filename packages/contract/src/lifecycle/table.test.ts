import { expect, test } from 'vitest';
import { actions } from '../vocabulary.js';
import type { Audience } from './row.js';
import { lifecycle } from './table.js';

/** The table of the domain, action by action: from, to, who. */
const domain: Record<string, [from: string, to: string, who: string]> = {
  accept: ['submitted', 'accepted', 'clerk'],
  reject: ['submitted', 'rejected', 'clerk'],
  return: ['assigned', 'accepted', 'unit'],
  claim: ['submitted accepted assigned reopened', 'claimed', 'leader unit'],
  start: ['claimed', 'in_progress', 'unit'],
  reply: ['claimed in_progress reopened', 'replied same', 'unit'],
  evaluate: ['replied', 'closed reopened', 'citizen'],
  close: ['replied', 'closed', 'clerk system'],
  merge: ['submitted accepted', 'merged', 'clerk'],
  withdraw: [
    'submitted info_requested accepted assigned claimed in_progress reopened',
    'withdrawn',
    'citizen',
  ],
  extend: [
    'submitted info_requested accepted assigned claimed in_progress reopened',
    'same',
    'unit',
  ],
  supervise: [
    'submitted info_requested accepted assigned claimed in_progress reopened',
    'same',
    'supervisor system',
  ],
};

test.each(Object.entries(domain))('%s stands in the table as in the domain', (action, expected) => {
  const row = lifecycle[action as keyof typeof lifecycle];
  expect([row.from.join(' '), row.to.join(' '), row.who.join(' ')]).toEqual(expected);
});

test('every action has a row with a rule in words', () => {
  expect(Object.keys(lifecycle).sort()).toEqual([...actions].sort());
  for (const action of actions) expect(lifecycle[action].rule).toMatch(/^[A-Z].+\.$/);
});

test('an administrator handles no appeal', () => {
  for (const action of actions) expect(lifecycle[action].who).not.toContain('administrator');
});

test('a note is never shown more widely than its event', () => {
  const width: Record<Audience, number> = { staff: 0, citizen: 1, public: 2 };
  for (const action of actions) {
    const { shownTo, noteTo } = lifecycle[action];
    expect(width[noteTo]).toBeLessThanOrEqual(width[shownTo]);
  }
});
