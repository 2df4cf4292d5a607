import { expect, test } from 'vitest';
import { endpoints } from '../endpoints.js';
import { StaffCommand } from '../staff-action.js';
import { actions, citizenActions, staffActions, staffRoles, systemActions } from '../vocabulary.js';
import { lifecycle } from './table.js';

// The places of an action. That it has a row, that something follows from it (`outcomeOf`) and that an
// account names it in every language does not compile otherwise; the rest is held here.

test('an official’s action is one that some official may do, and has a command of its own', () => {
  const commands = StaffCommand.def.options.map((option) => [
    ...option.def.shape.action.def.values,
  ]);
  expect(commands.flat().sort()).toEqual([...staffActions].sort());
  for (const action of staffActions) {
    expect(lifecycle[action].who.some((role) => staffRoles.includes(role as never))).toBe(true);
  }
});

test('a citizen’s action is one of whose letter it is, and has an endpoint', () => {
  const ofToken = Object.values(endpoints).filter(({ access }) => access === 'tracking');
  const acting = ofToken.filter(({ method }) => method === 'POST');
  expect(acting).toHaveLength(citizenActions.length);
  for (const action of citizenActions) expect(lifecycle[action].by).toEqual({ citizen: 'own' });
});

test('what only the system does nobody else may', () => {
  for (const action of systemActions) expect(lifecycle[action].by).toEqual({ system: 'clock' });
});

test('only submitting begins from nothing', () => {
  expect(actions.filter((action) => lifecycle[action].from.length === 0)).toEqual(['submit']);
});
