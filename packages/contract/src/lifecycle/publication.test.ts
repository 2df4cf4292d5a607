import { describe, expect, test } from 'vitest';
import { handlingStates } from '../vocabulary.js';
import type { Command } from './command.js';
import { type AppealFacts, newAppeal } from './facts.js';
import {
  after,
  appeal,
  citizen,
  clerk,
  confirmingRules,
  decideOn,
  housing,
  housingHead,
  mayor,
  moderator,
  publicText,
  reply,
  rules,
  verdict,
} from './lifecycle.fixture.js';

const publish = { action: 'publish' } as const;
const unpublish = { action: 'unpublish', reason: '当事人要求' } as const;
const redact = { action: 'redact', title: '电梯停运', body: '某小区电梯停运三个月。' } as const;
const published: AppealFacts = { ...appeal, publication: 'published' };

test('an appeal waits for review, or stays private when the citizen wished so', () => {
  expect(appeal.publication).toBe('pending_review');
  expect(newAppeal({ ...appeal, publicationWish: 'private' }).publication).toBe('private');
});

describe('publishing', () => {
  test('is for a moderator, also before the reply', () => {
    expect(verdict(appeal, moderator, publish)).toBe('ok');
    expect(verdict(appeal, clerk, publish)).toBe('forbidden');
    expect(verdict(appeal, mayor, publish)).toBe('forbidden');
    expect(verdict(appeal, { ...moderator, siteCovers: false }, publish)).toBe('forbidden');
  });

  test('never against the wish of the citizen', () => {
    for (const publication of ['private', 'pending_review', 'unpublished'] as const) {
      const wished = { ...appeal, publicationWish: 'private' as const, publication };
      expect(verdict(wished, moderator, publish)).toBe('wrong-state');
    }
  });

  test('never what was refused, merged or withdrawn', () => {
    const refused = handlingStates.filter(
      (handling) => verdict({ ...appeal, handling }, moderator, publish) !== 'ok',
    );
    expect(refused).toEqual(['rejected', 'merged', 'withdrawn']);
  });

  test('a report only after it was redacted', () => {
    const report = { ...appeal, kind: 'report' as const };
    expect(verdict(report, moderator, publish)).toBe('wrong-state');
    expect(verdict({ ...report, redacted: true }, moderator, publish)).toBe('ok');
  });

  test('is possible again after it was taken down', () => {
    expect(verdict(published, moderator, publish)).toBe('wrong-state');
    expect(verdict(published, moderator, unpublish)).toBe('ok');
    expect(verdict({ ...appeal, publication: 'unpublished' }, moderator, publish)).toBe('ok');
    expect(verdict(appeal, moderator, unpublish)).toBe('wrong-state');
  });
});

test('redacting is possible at any time', () => {
  for (const handling of handlingStates) {
    expect(verdict({ ...appeal, handling }, moderator, redact)).toBe('ok');
    expect(verdict({ ...published, handling }, moderator, redact)).toBe('ok');
  }
});

describe('what comes after the letter', () => {
  const answered = (site = rules, start = published, command: Command = reply) =>
    after(
      start,
      [
        [clerk, { action: 'accept' }],
        [clerk, { action: 'assign', unitId: 'housing' }],
        [housing, { action: 'claim' }],
        [housing, command],
      ],
      site,
    );
  const confirmed = { ...reply, publicText };
  const [text] = answered().texts;
  const part = text?.id ?? 0;

  test('is not public because the letter is', () => {
    expect(text).toEqual({ id: 5, type: 'reply', publication: 'pending_review', redacted: false });
    const judged = after(answered(), [
      [citizen, { action: 'evaluate', grade: 4, reason: '谢谢李小明', publication: 'public' }],
    ]);
    expect(judged.texts.map(({ publication }) => publication)).toEqual([
      'pending_review',
      'pending_review',
    ]);
  });

  test('is let out, and taken down, text by text', () => {
    const shown = after(answered(), [[moderator, { ...publish, part }]]);
    expect(shown).toMatchObject({
      publication: 'published',
      texts: [{ publication: 'published' }],
    });
    expect(verdict(shown, moderator, { ...publish, part })).toBe('wrong-state');
    const audience = (command: Command) => decideOn(answered(), moderator, command);
    expect(audience({ ...publish, part })).toMatchObject({ event: { shownTo: 'staff' } });
    const hidden = after(shown, [[moderator, { ...unpublish, part }]]);
    expect(hidden).toMatchObject({
      publication: 'published',
      texts: [{ publication: 'unpublished' }],
    });
    expect(verdict(answered(), moderator, { ...publish, part: 99 })).toBe('invalid');
    expect(verdict(answered(), clerk, { ...publish, part })).toBe('forbidden');
  });

  test('is redacted in its own form', () => {
    expect(verdict(answered(), moderator, { action: 'redact', part, ...publicText })).toBe('ok');
    expect(verdict(answered(), moderator, { action: 'redact', part, text: '略' })).toBe('invalid');
    expect(verdict(answered(), moderator, { ...redact, part: 4 })).toBe('invalid');
  });

  test('goes out as the official confirmed it where the site takes their word', () => {
    const states = (...given: Parameters<typeof answered>) =>
      answered(...given).texts.map(({ publication }) => publication);
    expect(states(confirmingRules, published, confirmed)).toEqual(['published']);
    expect(states(confirmingRules, published, reply)).toEqual(['pending_review']);
    expect(states(rules, published, confirmed)).toEqual(['pending_review']);
    const wished = { ...appeal, publicationWish: 'private', publication: 'private' } as const;
    expect(states(confirmingRules, wished, confirmed)).toEqual(['private']);
  });

  test('never to a report without a moderator and a redacted version', () => {
    const report = { ...published, kind: 'report', redacted: true } as const;
    const facts = answered(confirmingRules, report, confirmed);
    expect(facts.texts).toMatchObject([{ publication: 'pending_review', redacted: false }]);
    expect(decideOn(facts, moderator, { ...publish, part })).toMatchObject({
      code: 'wrong-state',
      message: expect.stringContaining('redact it first'),
    });
    const redacted = after(facts, [[moderator, { action: 'redact', part, ...publicText }]]);
    expect(verdict(redacted, moderator, { ...publish, part })).toBe('ok');
  });

  test('waits with its confirmation for approval', () => {
    const strict = { ...confirmingRules, replyNeedsApproval: true };
    const waiting = answered(strict, published, confirmed);
    expect([waiting.texts, waiting.pendingPublicText]).toEqual([[], true]);
    const approved = after(waiting, [[housingHead, { action: 'approve-reply' }]], strict);
    expect(approved.texts).toMatchObject([{ publication: 'published', redacted: true }]);
  });
});
