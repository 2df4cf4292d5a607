import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpoints } from '../endpoints.js';
import { citizenActions } from '../vocabulary.js';
import {
  type ActionDraft,
  actionLimits,
  actionMistakes,
  commandOf,
  needsReason,
} from './action.js';

const draft = (given: Pick<ActionDraft, 'action'> & Partial<ActionDraft>): ActionDraft => ({
  text: '',
  grade: 0,
  agreed: false,
  ...given,
});
const schemas = {
  supplement: endpoints.addSupplement.body,
  evaluate: endpoints.evaluateReply.body,
  reopen: endpoints.reopenAppeal.body,
  withdraw: endpoints.withdrawAppeal.body,
};

test('a reopening and the two lowest grades need a reason', () => {
  expect(needsReason({ action: 'reopen', grade: 0 })).toBe(true);
  expect(
    [0, 1, 2, 3, 4, 5].filter((grade) => needsReason({ action: 'evaluate', grade } as ActionDraft)),
  ).toEqual([1, 2]);
  expect(needsReason({ action: 'withdraw', grade: 1 })).toBe(false);
  expect(needsReason({ action: 'supplement', grade: 1 })).toBe(false);
});

test('how long the text of an action is', () => {
  expect(actionLimits({ action: 'supplement', grade: 0 })).toEqual({ min: 2, max: 2000 });
  expect(actionLimits({ action: 'reopen', grade: 0 })).toEqual({ min: 2, max: 500 });
  expect(actionLimits({ action: 'evaluate', grade: 1 })).toEqual({ min: 2, max: 500 });
  expect(actionLimits({ action: 'evaluate', grade: 5 })).toEqual({ min: 0, max: 500 });
  expect(actionLimits({ action: 'withdraw', grade: 0 })).toEqual({ min: 0, max: 500 });
});

describe('what is wrong with what a citizen says later', () => {
  test.each<[string, ActionDraft, ReturnType<typeof actionMistakes>]>([
    ['no grade', draft({ action: 'evaluate' }), { grade: true, text: null }],
    ['no reason', draft({ action: 'evaluate', grade: 2 }), { grade: false, text: 'too-short' }],
    [
      'a reason nobody sees',
      draft({ action: 'reopen', text: '\u0301\u0301' }),
      { grade: false, text: 'required' },
    ],
    [
      'half a character',
      draft({ action: 'withdraw', text: '好\ud83d' }),
      { grade: false, text: 'unreadable' },
    ],
    [
      'too much',
      draft({ action: 'withdraw', text: '𠮷'.repeat(501) }),
      { grade: false, text: 'too-long' },
    ],
    [
      'nothing',
      draft({ action: 'withdraw', text: '𠮷'.repeat(500) }),
      { grade: false, text: null },
    ],
  ])('%s', (_, given, mistakes) => {
    expect(actionMistakes(given)).toEqual(mistakes);
  });

  test('is what the schema of the API refuses', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '慢',
        ' 慢 ',
        '没修',
        '\u200b\u200b',
        '\u0301\u0301',
        '好\ud83d',
        '停\0了',
      ),
      fc.integer({ min: 490, max: 2010 }).map((count) => '字'.repeat(count)),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const drafts = fc.record({
      action: fc.constantFrom(...citizenActions),
      text,
      grade: fc.constantFrom(1, 2, 3, 4, 5),
      agreed: fc.boolean(),
    });
    fc.assert(
      fc.property(drafts, (given) => {
        const { action, ...body } = commandOf(given);
        const { success } = schemas[action].safeParse(body);
        expect(actionMistakes(given).text === null).toBe(success);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is sent of it', () => {
  test('leaves out what was left empty', () => {
    expect(commandOf(draft({ action: 'withdraw', text: ' \u200b' }))).toEqual({
      action: 'withdraw',
    });
    expect(commandOf(draft({ action: 'evaluate', grade: 5 }))).toEqual({
      action: 'evaluate',
      grade: 5,
    });
    expect(commandOf(draft({ action: 'reopen', text: ' 没修好 ' }))).toEqual({
      action: 'reopen',
      reason: '没修好',
    });
  });

  test('may be published only where the citizen agreed and it is a text for the public', () => {
    const agreed = { text: '三单元', grade: 4, agreed: true } as const;
    expect(commandOf({ action: 'supplement', ...agreed })).toEqual({
      action: 'supplement',
      text: '三单元',
      publication: 'public',
    });
    expect(commandOf({ action: 'evaluate', ...agreed })).toMatchObject({ publication: 'public' });
    expect(commandOf({ action: 'withdraw', ...agreed })).not.toHaveProperty('publication');
  });
});
