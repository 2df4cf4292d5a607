import { describe, expect, test } from 'vitest';
import { handlingStates } from '../vocabulary.js';
import { newAppeal } from './facts.js';
import { appeal, clerk, mayor, moderator, verdict } from './lifecycle.fixture.js';

const publish = { action: 'publish' } as const;
const unpublish = { action: 'unpublish', reason: '当事人要求' } as const;
const redact = { action: 'redact', title: '电梯停运', body: '某小区电梯停运三个月。' } as const;
const published = { ...appeal, publication: 'published' as const };

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
