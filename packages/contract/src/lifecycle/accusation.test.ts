import { describe, expect, test } from 'vitest';
import { type Actor, maySee } from './actor.js';
import { decide } from './decision.js';
import type { AppealFacts } from './facts.js';
import {
  appeal,
  clerk,
  housing,
  mayor,
  onDay,
  rules,
  supervisor,
  water,
  withLimits,
} from './lifecycle.fixture.js';
import { refusalToMerge } from './merging.js';

const report: AppealFacts = {
  ...appeal,
  kind: 'report',
  acceptedAt: onDay(1),
  handling: 'accepted',
};
const led = (handling: AppealFacts['handling']): AppealFacts => ({
  ...report,
  handling,
  leadUnitId: 'housing',
  coUnitIds: ['water'],
  assignedAt: onDay(2),
  claimedBy: { role: 'unit', id: 'housing' },
});

/** The facts after units and mailboxes were named, or the refusal's code. */
function naming(facts: AppealFacts, unitIds: string[], mailboxIds: string[] = []) {
  const command = {
    action: 'name-accused',
    accused: { unitIds, mailboxIds },
    reason: '调查中发现',
  } as const;
  const decision = decide(withLimits(facts), clerk, command, rules, onDay(9));
  return decision.ok ? { ...facts, ...decision.changes } : decision.code;
}

describe('somebody found out to be accused after acceptance', () => {
  test.each(['assigned', 'claimed', 'in_progress'] as const)(
    'loses the case that is %s, and everything begun',
    (handling) => {
      const begun = { pendingReply: true, pendingExtension: { days: 5, reason: '检测' } };
      const after = naming({ ...led(handling), ...begun }, ['housing']);
      expect(after).toMatchObject({
        handling: 'accepted',
        leadUnitId: null,
        claimedBy: null,
        pendingReply: false,
        pendingExtension: null,
        coUnitIds: ['water'],
        accused: { unitIds: ['housing'], mailboxIds: [] },
      });
      expect(maySee(after as AppealFacts, housing)).toBe(false);
      expect(maySee(after as AppealFacts, water)).toBe(true);
    },
  );

  test('loses it also while the citizen is asked', () => {
    const asked = {
      ...led('info_requested'),
      heldState: 'in_progress',
      infoRequestedAt: onDay(3),
    } as const;
    expect(naming(asked, ['housing'])).toMatchObject({
      handling: 'info_requested',
      heldState: 'accepted',
      leadUnitId: null,
    });
  });

  test('helps no more', () => {
    const after = naming(led('in_progress'), ['water']);
    expect(after).toMatchObject({ handling: 'in_progress', leadUnitId: 'housing', coUnitIds: [] });
    expect(maySee(after as AppealFacts, water)).toBe(false);
  });

  test.each(['replied', 'closed'] as const)(
    'does not have the last word: %s is opened again',
    (handling) => {
      const done = {
        ...led(handling),
        repliedAt: onDay(5),
        closedAt: handling === 'closed' ? onDay(6) : null,
      };
      expect(naming(done, ['housing'])).toMatchObject({
        handling: 'reopened',
        leadUnitId: null,
        claimedBy: null,
        closedAt: null,
        reopenings: 0,
      });
    },
  );

  test('as a leader answers for it no more; the unit that works on it goes on', () => {
    const byMayor = { claimedBy: { role: 'leader', id: 'mayor' } } as const;
    expect(naming({ ...led('in_progress'), ...byMayor }, [], ['mayor'])).toMatchObject({
      handling: 'in_progress',
      claimedBy: { role: 'unit', id: 'housing' },
    });
    const alone = naming({ ...report, handling: 'claimed', ...byMayor }, [], ['mayor']);
    expect(alone).toMatchObject({ handling: 'accepted', claimedBy: null });
    expect(maySee(alone as AppealFacts, mayor)).toBe(false);
  });

  test('is named in what is merged by the system alone, and nothing else changes there', () => {
    const claimedBy = { role: 'leader', id: 'mayor' } as const;
    const merged = { ...report, handling: 'merged', claimedBy, acceptedAt: null } as const;
    const accused = { unitIds: [], mailboxIds: ['mayor'] };
    const named = (facts: AppealFacts, actor: Actor) => {
      const command = { action: 'name-accused', accused } as const;
      const decision = decide(withLimits(facts), actor, command, rules, onDay(9));
      return decision.ok ? { ...facts, ...decision.changes } : decision.code;
    };
    const after = named(merged, { role: 'system' });
    expect(after).toMatchObject({ handling: 'merged', accused, claimedBy: null });
    expect(named(merged, clerk)).toBe('wrong-state');
    expect(named(led('in_progress'), { role: 'system' })).toBe('wrong-state');
  });

  test('is named once, by clerks and supervisors alone', () => {
    const named = { ...report, accused: { unitIds: ['housing'], mailboxIds: [] } };
    expect(naming(named, ['housing'])).toBe('invalid');
    const accused = { unitIds: ['housing'], mailboxIds: [] };
    const command = { action: 'name-accused' as const, accused, reason: '核实' };
    const as = (actor: typeof clerk) =>
      decide(withLimits(led('claimed')), actor, command, rules, onDay(9)).ok;
    expect([as(clerk), as(supervisor), as(housing), as(mayor)]).toEqual([true, true, false, false]);
  });
});

describe('merging', () => {
  const accusing = { ...report, accused: { unitIds: ['housing'], mailboxIds: ['mayor'] } };
  test.each<[string, AppealFacts, AppealFacts, boolean]>([
    ['letter into letter', appeal, appeal, true],
    ['letter into report', appeal, report, false],
    ['report into letter', report, appeal, false],
    ['report into report', report, report, true],
    ['report into one that accuses more', report, accusing, true],
    ['report into one that accuses less', accusing, report, false],
    ['letter into one that is refused', appeal, { ...appeal, handling: 'rejected' }, false],
    ['letter into one that was merged', appeal, { ...appeal, handling: 'merged' }, false],
  ])('%s', (_what, merged, leading, allowed) => {
    expect(refusalToMerge(merged, leading) === null).toBe(allowed);
  });
});
