import { describe, expect, test } from 'vitest';
import type { Command } from './command.js';
import {
  administrator,
  after,
  appeal,
  citizen,
  clerk,
  decideOn,
  elsewhere,
  housing,
  housingHead,
  mayor,
  onDay,
  reply,
  rules,
  secretary,
  strictRules,
  supervisor,
  verdict,
  water,
  withLimits,
} from './lifecycle.fixture.js';
import { allowedActions } from './permission.js';

const assign = { action: 'assign', unitId: 'housing' } as const;
const claim = { action: 'claim' } as const;
const accepted = after(appeal, [[clerk, { action: 'accept' }, 1]]);
const assigned = after(accepted, [[clerk, assign, 2]]);
const claimed = after(assigned, [[housing, claim, 3]]);

describe('the whole road', () => {
  test('claimed by the mayor, assigned, answered by the unit, found good', () => {
    const facts = after(appeal, [
      [mayor, claim, 1],
      [clerk, { action: 'assign', unitId: 'housing', coUnitIds: ['water', 'housing', 'water'] }, 2],
      [housing, claim, 3],
      [housing, { action: 'start' }, 4],
      [housing, reply, 9],
      [citizen, { action: 'evaluate', grade: 5 }, 10],
    ]);
    expect(facts).toMatchObject({
      handling: 'closed',
      acceptedAt: onDay(1),
      assignedAt: onDay(2),
      repliedAt: onDay(9),
      closedAt: onDay(10),
      leadUnitId: 'housing',
      coUnitIds: ['water'],
      claimedBy: { role: 'leader', id: 'mayor' },
      evaluated: true,
    });
  });
});

describe('accepting and refusing', () => {
  test('is for a clerk of the site', () => {
    expect(verdict(appeal, clerk, { action: 'accept' })).toBe('ok');
    expect(verdict(appeal, elsewhere, { action: 'accept' })).toBe('forbidden');
    expect(verdict(appeal, housing, { action: 'accept' })).toBe('forbidden');
    expect(verdict(accepted, clerk, { action: 'accept' })).toBe('wrong-state');
  });

  test('a refusal tells the citizen why', () => {
    const decision = decideOn(appeal, clerk, {
      action: 'reject',
      reason: 'court-or-arbitration',
      explanation: '该事项已进入诉讼程序',
      instead: '请向受理法院反映',
    });
    expect(decision).toMatchObject({
      ok: true,
      changes: { handling: 'rejected' },
      event: { note: '该事项已进入诉讼程序', noteTo: 'citizen' },
    });
  });

  test('a refused appeal that was already published is taken down', () => {
    const shown = { ...appeal, publication: 'published' as const };
    const refusal = {
      action: 'reject',
      reason: 'unclear',
      explanation: '内容不清',
      instead: '请补充后重新提交',
    } as const;
    expect(after(shown, [[clerk, refusal]]).publication).toBe('unpublished');
    expect(after(appeal, [[clerk, refusal]]).publication).toBe('private');
  });

  test('an administrator does neither, nor anything else', () => {
    expect(allowedActions(withLimits(appeal), administrator, rules, onDay(0))).toEqual([]);
  });
});

describe('claiming', () => {
  test('a leader claims what was sent to their mailbox, and that accepts it', () => {
    expect(after(appeal, [[mayor, claim, 1]])).toMatchObject({
      handling: 'claimed',
      acceptedAt: onDay(1),
      claimedBy: { role: 'leader', id: 'mayor' },
    });
    expect(verdict(appeal, secretary, claim)).toBe('forbidden');
    expect(verdict({ ...appeal, mailboxId: null }, mayor, claim)).toBe('forbidden');
  });

  test('a leader may still claim what a unit was given, and the unit keeps it', () => {
    expect(after(assigned, [[mayor, claim, 3]])).toMatchObject({
      handling: 'claimed',
      acceptedAt: onDay(1),
      leadUnitId: 'housing',
    });
  });

  test('a unit claims what was assigned to it', () => {
    expect(claimed.claimedBy).toEqual({ role: 'unit', id: 'housing' });
    expect(verdict(assigned, water, claim, 3)).toBe('forbidden');
    expect(verdict(appeal, housing, claim)).toBe('forbidden');
  });

  test('a unit claims what was sent to its own mailbox, and leads it then', () => {
    const toHousing = { ...appeal, mailboxId: 'housing-mailbox', mailboxUnitId: 'housing' };
    expect(after(toHousing, [[housing, claim, 1]])).toMatchObject({
      handling: 'claimed',
      acceptedAt: onDay(1),
      leadUnitId: 'housing',
      claimedBy: { role: 'unit', id: 'housing' },
    });
    expect(verdict(toHousing, water, claim)).toBe('forbidden');
  });

  test('a leader who has claimed it does not claim it again after it was assigned', () => {
    const handedOn = after(appeal, [
      [mayor, claim, 1],
      [clerk, assign, 2],
    ]);
    expect(verdict(handedOn, mayor, claim, 3)).toBe('wrong-state');
    expect(verdict(handedOn, housing, claim, 3)).toBe('ok');
  });

  test('nobody claims a report before a clerk has accepted it', () => {
    const report = { ...appeal, kind: 'report' as const };
    expect(verdict(report, mayor, claim)).toBe('wrong-state');
    expect(verdict(after(report, [[clerk, { action: 'accept' }]]), mayor, claim)).toBe('ok');
  });
});

describe('assigning and returning', () => {
  test('clerk and supervisor assign, also to another unit', () => {
    const other = { action: 'assign', unitId: 'water' } as const;
    expect(after(assigned, [[supervisor, other, 4]])).toMatchObject({
      handling: 'assigned',
      leadUnitId: 'water',
      assignedAt: onDay(4),
    });
    expect(verdict(appeal, clerk, assign)).toBe('wrong-state');
    expect(verdict(accepted, mayor, assign)).toBe('forbidden');
  });

  test('a claimed appeal is assigned only while no unit has it', () => {
    expect(verdict(claimed, clerk, assign, 4)).toBe('wrong-state');
    expect(verdict(after(accepted, [[mayor, claim]]), clerk, assign)).toBe('ok');
  });

  test('the wrong unit returns it within 5 working days', () => {
    // Assigned on Wednesday 4 March 2026: until the end of Wednesday 11 March.
    const back = { action: 'return', reason: '属水务部门职责' } as const;
    expect(after(assigned, [[housing, back, 9]])).toMatchObject({
      handling: 'accepted',
      leadUnitId: null,
      assignedAt: null,
    });
    expect(verdict(assigned, housing, back, 10)).toBe('too-late');
    expect(verdict(assigned, water, back, 3)).toBe('forbidden');
    expect(verdict(claimed, housing, back, 3)).toBe('wrong-state');
  });

  test('a reply that waits for approval is void when another unit takes over', () => {
    const reopenedOnce = { ...claimed, handling: 'reopened' as const, pendingReply: true };
    const other = { action: 'assign', unitId: 'water' } as const;
    expect(after(reopenedOnce, [[clerk, other]]).pendingReply).toBe(false);
  });
});

describe('who is accused (信访工作条例 Art. 30)', () => {
  const report = { ...appeal, kind: 'report' as const };
  const accuse = { unitIds: ['housing'], mailboxIds: ['mayor'] };
  const accusing = after(report, [[clerk, { action: 'accept', accused: accuse }, 1]]);

  test('can do nothing at all', () => {
    expect(verdict(accusing, mayor, claim, 2)).toBe('conflict-of-interest');
    expect(allowedActions(withLimits(accusing), mayor, rules, onDay(2))).toEqual([]);
    const clerkOfHousing = { ...clerk, unitIds: ['housing'] };
    expect(allowedActions(withLimits(accusing), clerkOfHousing, rules, onDay(2))).toEqual([]);
  });

  test('is never given the appeal, not even to help', () => {
    expect(verdict(accusing, clerk, assign, 2)).toBe('conflict-of-interest');
    const helping: Command = { action: 'assign', unitId: 'water', coUnitIds: ['housing'] };
    expect(verdict(accusing, clerk, helping, 2)).toBe('conflict-of-interest');
    expect(verdict(accusing, clerk, { action: 'assign', unitId: 'water' }, 2)).toBe('ok');
  });
});

describe('replying', () => {
  test('is for the lead unit, from claimed, in progress or reopened', () => {
    expect(verdict(claimed, housing, reply, 4)).toBe('ok');
    expect(verdict(claimed, water, reply, 4)).toBe('forbidden');
    expect(verdict(claimed, mayor, reply, 4)).toBe('forbidden');
    expect(verdict(assigned, housing, reply, 4)).toBe('wrong-state');
  });

  test('takes the pressure off', () => {
    const pressed = { ...claimed, supervisionLevel: 'urge' as const };
    expect(after(pressed, [[housing, reply, 4]]).supervisionLevel).toBeNull();
  });

  describe('where the site requires approval', () => {
    const waiting = after(claimed, [[housing, reply, 4]], strictRules);

    test("waits unseen for the head's or the leader's word", () => {
      const decision = decideOn(claimed, housing, reply, 4, strictRules);
      expect(decision).toMatchObject({
        changes: { pendingReply: true },
        event: { action: 'reply', shownTo: 'staff', noteTo: 'staff' },
      });
      expect(waiting).toMatchObject({ handling: 'claimed', repliedAt: null });
      expect(verdict(waiting, housing, reply, 5, strictRules)).toBe('wrong-state');
    });

    test.each([
      ['the head', housingHead],
      ['the leader', mayor],
    ])('%s approves it', (_, approver) => {
      const facts = after(waiting, [[approver, { action: 'approve-reply' }, 5]], strictRules);
      expect(facts).toMatchObject({
        handling: 'replied',
        repliedAt: onDay(5),
        pendingReply: false,
      });
    });

    test('nobody else does', () => {
      for (const other of [housing, water, secretary, clerk, supervisor]) {
        expect(verdict(waiting, other, { action: 'approve-reply' }, 5, strictRules)).toBe(
          'forbidden',
        );
      }
      expect(verdict(claimed, housingHead, { action: 'approve-reply' }, 5)).toBe('wrong-state');
    });

    test('declined, it can be written anew', () => {
      const declined = after(
        waiting,
        [[housingHead, { action: 'decline-reply', reason: '依据不充分' }, 5]],
        strictRules,
      );
      expect(declined).toMatchObject({ handling: 'claimed', pendingReply: false });
      expect(verdict(declined, housing, reply, 6, strictRules)).toBe('ok');
    });

    test("the head's own reply waits for nobody", () => {
      expect(after(claimed, [[housingHead, reply, 4]], strictRules).handling).toBe('replied');
    });
  });
});

describe('merging', () => {
  test('points at the leading appeal, never at itself', () => {
    const into = '430682-20260301-00001-X';
    expect(after(accepted, [[clerk, { action: 'merge', into }, 2]])).toMatchObject({
      handling: 'merged',
      mergedInto: into,
    });
    expect(verdict(accepted, clerk, { action: 'merge', into: appeal.number })).toBe('invalid');
    expect(verdict(assigned, clerk, { action: 'merge', into }, 3)).toBe('wrong-state');
  });
});
