import { describe, expect, test } from 'vitest';
import { supervisionLevels } from '../vocabulary.js';
import {
  after,
  appeal,
  clerk,
  decideOn,
  housing,
  housingHead,
  mayor,
  ownSupervisor,
  reply,
  rules,
  secretary,
  supervisor,
  system,
  verdict,
  water,
} from './lifecycle.fixture.js';

const claimed = after(appeal, [
  [clerk, { action: 'accept' }, 1],
  [clerk, { action: 'assign', unitId: 'housing' }, 2],
  [housing, { action: 'claim' }, 3],
]);
const extend = { action: 'extend', days: 30, reason: '需要现场检测' } as const;
const approve = { action: 'approve-extension' } as const;
const remind = { action: 'supervise', level: 'reminder', note: '请按期办理' } as const;

describe('an extension', () => {
  const asked = after(claimed, [[housing, extend, 20]]);

  test('is asked by the lead unit, unseen, and moves nothing yet', () => {
    expect(asked).toMatchObject({
      handling: 'claimed',
      pendingExtension: { days: 30, reason: '需要现场检测' },
      extendedDays: 0,
    });
    expect(decideOn(claimed, housing, extend, 20)).toMatchObject({ event: { shownTo: 'staff' } });
    expect(verdict(claimed, water, extend, 20)).toBe('forbidden');
    expect(verdict(asked, housing, extend, 21)).toBe('wrong-state');
  });

  test.each([
    ['head', housingHead],
    ['leader', mayor],
  ])('is granted by the %s, and the citizen is told why', (_, approver) => {
    expect(after(asked, [[approver, approve, 21]])).toMatchObject({
      extendedDays: 30,
      pendingExtension: null,
    });
    expect(decideOn(asked, approver, approve, 21)).toMatchObject({
      event: { note: '需要现场检测', noteTo: 'public' },
    });
  });

  test('is granted by nobody else', () => {
    for (const other of [housing, secretary, clerk, supervisor]) {
      expect(verdict(asked, other, approve, 21)).toBe('forbidden');
    }
    expect(verdict(claimed, housingHead, approve, 21)).toBe('wrong-state');
  });

  test('asked by the head is granted at once', () => {
    expect(after(claimed, [[housingHead, extend, 20]]).extendedDays).toBe(30);
  });

  test('declined, may be asked for again; granted, never', () => {
    const no = { action: 'decline-extension', reason: '理由不足' } as const;
    expect(verdict(after(asked, [[mayor, no, 21]]), housing, extend, 22)).toBe('ok');
    expect(verdict(after(asked, [[mayor, approve, 21]]), housing, extend, 22)).toBe('wrong-state');
  });

  test('has at most 30 days, or as many as the site allows', () => {
    expect(verdict(claimed, housing, { ...extend, days: 31 }, 20)).toBe('invalid');
    expect(verdict(claimed, housing, { ...extend, days: 0 }, 20)).toBe('invalid');
    const site = { ...rules, maxExtensionDays: 15 };
    expect(verdict(claimed, housing, { ...extend, days: 16 }, 20, site)).toBe('invalid');
  });

  test('is asked for before the time is up', () => {
    expect(verdict(claimed, housing, extend, 61)).toBe('ok');
    expect(verdict(claimed, housing, extend, 62)).toBe('too-late');
  });
});

describe('supervision', () => {
  test('comes from a level above, at any time', () => {
    expect(after(claimed, [[supervisor, remind, 4]]).supervisionLevel).toBe('reminder');
    expect(verdict(claimed, ownSupervisor, remind, 4)).toBe('forbidden');
    expect(verdict(claimed, clerk, remind, 4)).toBe('forbidden');
  });

  test('comes from the system only when it is overdue', () => {
    expect(verdict(claimed, system, remind, 61)).toBe('wrong-state');
    expect(verdict(claimed, system, remind, 62)).toBe('ok');
  });

  test('never while the citizen is asked', () => {
    const asked = after(claimed, [[housing, { action: 'request-info', question: '何处？' }, 4]]);
    expect(verdict(asked, system, remind, 90)).toBe('wrong-state');
  });

  test('only rises, up to being listed in public', () => {
    let facts = claimed;
    for (const level of supervisionLevels) {
      facts = after(facts, [[supervisor, { ...remind, level }, 4]]);
      expect(verdict(facts, supervisor, { ...remind, level: 'reminder' }, 4)).not.toBe('ok');
    }
    expect(facts.supervisionLevel).toBe('listed');
    expect(verdict(facts, supervisor, { ...remind, level: 'listed' }, 4)).toBe('wrong-state');
  });

  test('ends with the work', () => {
    expect(verdict(after(claimed, [[housing, reply, 4]]), supervisor, remind, 5)).toBe(
      'wrong-state',
    );
  });
});

describe('closing', () => {
  const replied = after(claimed, [[housing, reply, 10]]);

  test('is for a clerk at any time, for the system 14 days after the reply', () => {
    expect(verdict(replied, clerk, { action: 'close' }, 11)).toBe('ok');
    expect(verdict(replied, system, { action: 'close' }, 24)).toBe('wrong-state');
    expect(after(replied, [[system, { action: 'close' }, 25]]).handling).toBe('closed');
    expect(verdict(claimed, clerk, { action: 'close' }, 11)).toBe('wrong-state');
  });
});
