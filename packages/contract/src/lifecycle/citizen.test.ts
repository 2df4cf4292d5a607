import { describe, expect, test } from 'vitest';
import {
  after,
  appeal,
  citizen,
  clerk,
  decideOn,
  housing,
  mayor,
  onDay,
  reply,
  rules,
  system,
  verdict,
  withLimits,
} from './lifecycle.fixture.js';
import { allowedActions } from './permission.js';

const question = { action: 'request-info', question: '请提供房屋地址' } as const;
const supplement = { action: 'supplement', text: '建湘社区三栋' } as const;
const unhappy = { action: 'evaluate', grade: 1, reason: '电梯仍未修好' } as const;
const reopen = { action: 'reopen', reason: '承诺的维修没有进行' } as const;
const claimed = after(appeal, [
  [clerk, { action: 'accept' }, 1],
  [clerk, { action: 'assign', unitId: 'housing' }, 2],
  [housing, { action: 'claim' }, 3],
]);
const replied = after(claimed, [[housing, reply, 10]]);

describe('a question to the citizen', () => {
  const asked = after(claimed, [[housing, question, 4]]);

  test('stops the clock and remembers where the work stood', () => {
    expect(asked).toMatchObject({
      handling: 'info_requested',
      heldState: 'claimed',
      infoRequestedAt: onDay(4),
    });
    expect(withLimits(asked).limits.dueAt).toBeNull();
  });

  test('is asked by the clerk or the lead unit, one at a time', () => {
    expect(verdict(claimed, clerk, question, 4)).toBe('ok');
    expect(verdict(claimed, mayor, question, 4)).toBe('forbidden');
    expect(verdict(asked, clerk, question, 5)).toBe('wrong-state');
    expect(verdict(replied, clerk, question, 11)).toBe('wrong-state');
  });

  test('answered, the work goes on and the waiting does not count', () => {
    const answered = after(asked, [[citizen, supplement, 7]]);
    expect(answered).toMatchObject({
      handling: 'claimed',
      heldState: null,
      infoRequestedAt: null,
      pausedSeconds: 3 * 86_400,
    });
  });

  test('not answered in 5 working days, the system goes on', () => {
    // Asked on Friday 6 March 2026: until the end of Friday 13 March.
    expect(verdict(asked, system, { action: 'resume' }, 11)).toBe('wrong-state');
    expect(after(asked, [[system, { action: 'resume' }, 12]]).handling).toBe('claimed');
  });

  test('a late answer, or a late system, does not lengthen the pause', () => {
    const resumedLate = after(asked, [[system, { action: 'resume' }, 40]]);
    const prompt = after(asked, [[system, { action: 'resume' }, 12]]);
    expect(resumedLate.pausedSeconds).toBe(prompt.pausedSeconds);
    expect(verdict(asked, citizen, supplement, 40)).toBe('ok');
  });

  test('before acceptance it stops the clock of the acceptance only', () => {
    const facts = after(appeal, [
      [clerk, question, 1],
      [citizen, supplement, 3],
    ]);
    expect(facts).toMatchObject({ handling: 'submitted', pausedSeconds: 2 * 86_400 });
    expect(after(facts, [[clerk, { action: 'accept' }, 4]]).pausedSeconds).toBe(0);
  });
});

describe('a supplement nobody asked for', () => {
  test('changes nothing but is written down', () => {
    expect(decideOn(claimed, citizen, supplement, 4)).toMatchObject({
      ok: true,
      changes: {},
      event: { action: 'supplement', note: '建湘社区三栋', noteTo: 'citizen' },
    });
    expect(verdict(replied, citizen, supplement, 11)).toBe('wrong-state');
  });
});

describe('the verdict', () => {
  test.each([3, 4, 5] as const)('grade %i closes the appeal', (grade) => {
    expect(after(replied, [[citizen, { action: 'evaluate', grade }, 11]])).toMatchObject({
      handling: 'closed',
      closedAt: onDay(11),
      evaluated: true,
      reopenings: 0,
    });
  });

  test('an unhappy one needs a reason', () => {
    expect(verdict(replied, citizen, { action: 'evaluate', grade: 2 }, 11)).toBe('invalid');
    expect(verdict(replied, citizen, { action: 'evaluate', grade: 2, reason: ' ' }, 11)).toBe(
      'invalid',
    );
  });

  test('and reopens the appeal, with a new clock and nobody having claimed it', () => {
    const extended = { ...replied, extendedDays: 30, pausedSeconds: 99 };
    expect(after(extended, [[citizen, unhappy, 11]])).toMatchObject({
      handling: 'reopened',
      reopenedAt: onDay(11),
      reopenings: 1,
      evaluated: true,
      extendedDays: 0,
      pausedSeconds: 0,
      claimedBy: null,
      leadUnitId: 'housing',
    });
  });

  test('comes once per reply and within 14 days of it', () => {
    const good = { action: 'evaluate', grade: 4 } as const;
    expect(verdict(replied, citizen, good, 24)).toBe('ok');
    expect(verdict(replied, citizen, good, 25)).toBe('too-late');
    expect(verdict(after(replied, [[citizen, good, 11]]), citizen, good, 12)).toBe('wrong-state');
    expect(verdict(claimed, citizen, good, 4)).toBe('wrong-state');
  });

  test('may be given again on the next reply', () => {
    const judgedTwice = after(replied, [
      [citizen, unhappy, 11],
      [housing, reply, 15],
      [citizen, { action: 'evaluate', grade: 3 }, 16],
    ]);
    expect(judgedTwice).toMatchObject({ handling: 'closed', reopenings: 1 });
  });
});

describe('reopening', () => {
  const second = after(replied, [
    [citizen, reopen, 11],
    [housing, reply, 15],
  ]);

  test('the first time follows at once, also from closed and after a good verdict', () => {
    expect(after(replied, [[citizen, reopen, 11]]).handling).toBe('reopened');
    const content = after(replied, [
      [citizen, { action: 'evaluate', grade: 5 }, 11],
      [citizen, reopen, 20],
    ]);
    expect(content).toMatchObject({ handling: 'reopened', closedAt: null });
  });

  test('ends 14 days after the reply', () => {
    expect(verdict(replied, citizen, reopen, 24)).toBe('ok');
    expect(verdict(replied, citizen, reopen, 25)).toBe('too-late');
  });

  test.each([
    ['asked for', reopen],
    ['following from an unhappy verdict', unhappy],
  ])('%s beyond the first time, it is for a clerk to decide', (_, command) => {
    const asked = after(second, [[citizen, command, 16]]);
    expect(asked).toMatchObject({ handling: 'closed', reopeningRequested: true, reopenings: 1 });
    expect(verdict(asked, citizen, reopen, 17)).toBe('wrong-state');

    const decide = (granted: boolean) =>
      after(asked, [[clerk, { action: 'decide-reopening', granted, reason: '已核实' }, 30]]);
    expect(decide(true)).toMatchObject({
      handling: 'reopened',
      reopenings: 2,
      reopeningRequested: false,
    });
    expect(decide(false)).toMatchObject({ handling: 'closed', reopeningRequested: false });
    expect(verdict(decide(false), citizen, reopen, 18)).toBe('wrong-state');
  });

  test('nothing is decided that nobody asked for', () => {
    const decision = { action: 'decide-reopening', granted: true, reason: '已核实' } as const;
    const closed = after(replied, [[clerk, { action: 'close' }, 11]]);
    expect(verdict(closed, clerk, decision, 12)).toBe('wrong-state');
  });
});

describe('withdrawing', () => {
  test('is possible until the reply, also while a question is open', () => {
    const asked = after(claimed, [[clerk, question, 4]]);
    for (const facts of [appeal, claimed, asked]) {
      expect(after(facts, [[citizen, { action: 'withdraw' }, 5]])).toMatchObject({
        handling: 'withdrawn',
        heldState: null,
        infoRequestedAt: null,
      });
    }
    expect(verdict(replied, citizen, { action: 'withdraw' }, 11)).toBe('wrong-state');
  });

  test('takes down what was published', () => {
    const shown = { ...claimed, publication: 'published' as const };
    expect(after(shown, [[citizen, { action: 'withdraw' }, 5]]).publication).toBe('unpublished');
  });
});

test('a citizen is offered exactly what makes sense', () => {
  const offered = (facts: typeof appeal, day: number) =>
    allowedActions(withLimits(facts), citizen, rules, onDay(day));
  expect(offered(appeal, 0)).toEqual(['supplement', 'withdraw']);
  expect(offered(replied, 11)).toEqual(['evaluate', 'reopen']);
  expect(offered(replied, 30)).toEqual([]);
});
