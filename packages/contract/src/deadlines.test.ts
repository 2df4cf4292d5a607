import { describe, expect, test } from 'vitest';
import { chinaDay } from './china-day.js';
import {
  addTimeLimit,
  type Deadlines,
  defaultDeadlines,
  dueAt,
  isOverdue,
  limitsOf,
} from './deadlines.js';
import { type AppealFacts, newAppeal } from './lifecycle/facts.js';
import { SiteDeadlines } from './site.js';

const submitted = newAppeal({
  number: '430682-20190701-00001-5',
  kind: 'complaint',
  site: 'linxiang',
  publicationWish: 'public',
  mailboxId: 'linxiang-mayor',
  mailboxUnitId: null,
  submittedAt: '2019-07-01T02:00:00Z',
});
const inHand: AppealFacts = {
  ...submitted,
  handling: 'in_progress',
  acceptedAt: '2019-07-03T02:00:00Z',
};
const day = 24 * 60 * 60;
const dueDay = (facts: AppealFacts): string | null => {
  const due = dueAt(facts, defaultDeadlines);
  return due && `${due.for} ${chinaDay(due.at)}${due.paused ? ' paused' : ''}`;
};

describe('the default limits', () => {
  test('are what a site may configure', () => {
    expect(SiteDeadlines.parse(defaultDeadlines)).toEqual(defaultDeadlines);
  });
});

describe('addTimeLimit', () => {
  test('ends with the last second of the last day in China', () => {
    const end = addTimeLimit('2026-11-23T02:00:00Z', { days: 15, unit: 'calendar' });
    expect(end).toBe('2026-12-08T15:59:59.000Z');
  });

  test('starts on the day it is in China, not on that of UTC', () => {
    const end = addTimeLimit('2026-11-23T17:00:00Z', { days: 1, unit: 'calendar' });
    expect(chinaDay(end)).toBe('2026-11-25');
  });

  test('counts working days around the National Day with the Saturday made up for it', () => {
    const end = addTimeLimit('2019-09-27T02:00:00Z', { days: 7, unit: 'working' });
    expect(end).toBe('2019-10-12T15:59:59.000Z');
  });
});

describe('what is due', () => {
  test('first the acceptance, 15 days after submission', () => {
    expect(dueDay(submitted)).toBe('accept 2019-07-16');
  });

  test('then the resolution, 60 days after acceptance', () => {
    for (const handling of ['accepted', 'assigned', 'claimed', 'in_progress'] as const) {
      expect(dueDay({ ...inHand, handling })).toBe('resolve 2019-09-01');
    }
  });

  test('an extension moves it, only once granted', () => {
    const pendingExtension = { days: 30, reason: '需现场检测' };
    expect(dueDay({ ...inHand, pendingExtension })).toBe('resolve 2019-09-01');
    expect(dueDay({ ...inHand, extendedDays: 30 })).toBe('resolve 2019-10-01');
  });

  test('the time a citizen was asked for information does not count', () => {
    expect(dueDay({ ...submitted, pausedSeconds: 3 * day })).toBe('accept 2019-07-19');
    expect(dueDay({ ...inHand, pausedSeconds: 3 * day })).toBe('resolve 2019-09-04');
  });

  test('while the citizen is asked, it is the citizen who is awaited, and the clock stands', () => {
    const asked: AppealFacts = {
      ...inHand,
      handling: 'info_requested',
      heldState: 'in_progress',
      infoRequestedAt: '2019-07-04T02:00:00Z',
    };
    expect(dueDay(asked)).toBe('supplement 2019-07-11 paused');
    expect(isOverdue(asked, defaultDeadlines, '2030-01-01T00:00:00Z')).toBe(false);
  });

  test('a reopened appeal has its full time again, whoever handles it then', () => {
    const reopened = { ...inHand, reopenings: 1, reopenedAt: '2019-10-10T02:00:00Z' };
    expect(dueDay({ ...reopened, handling: 'reopened' })).toBe('resolve 2019-12-09');
    expect(dueDay({ ...reopened, handling: 'assigned' })).toBe('resolve 2019-12-09');
  });

  test('after the reply the verdict, once', () => {
    const replied: AppealFacts = {
      ...inHand,
      handling: 'replied',
      repliedAt: '2019-08-10T02:00:00Z',
    };
    expect(dueDay(replied)).toBe('evaluate 2019-08-24');
    expect(dueDay({ ...replied, evaluated: true })).toBeNull();
  });

  test('nothing when the work has ended', () => {
    for (const handling of ['rejected', 'closed', 'merged', 'withdrawn'] as const) {
      expect(dueDay({ ...inHand, handling })).toBeNull();
    }
  });

  test("follows the site's own limits", () => {
    const shenyang: Deadlines = {
      ...defaultDeadlines,
      accept: { days: 3, unit: 'working' },
      resolve: { days: 10, unit: 'working' },
      extension: { days: 5, unit: 'working' },
    };
    expect(chinaDay(dueAt(submitted, shenyang)?.at ?? '')).toBe('2019-07-04');
    expect(chinaDay(dueAt(inHand, shenyang)?.at ?? '')).toBe('2019-07-17');
    expect(chinaDay(dueAt({ ...inHand, extendedDays: 5 }, shenyang)?.at ?? '')).toBe('2019-07-24');
  });
});

describe('overdue', () => {
  test('begins the second after the last day', () => {
    expect(isOverdue(submitted, defaultDeadlines, '2019-07-16T23:59:59+08:00')).toBe(false);
    expect(isOverdue(submitted, defaultDeadlines, '2019-07-17T00:00:00+08:00')).toBe(true);
  });

  test('ends with the reply: a citizen who does not evaluate is not late', () => {
    const replied: AppealFacts = {
      ...inHand,
      handling: 'replied',
      repliedAt: '2019-12-10T02:00:00Z',
    };
    expect(isOverdue(replied, defaultDeadlines, '2030-01-01T00:00:00Z')).toBe(false);
  });
});

describe('the limits a decision needs', () => {
  test('a submitted appeal has only its due time', () => {
    expect(limitsOf(submitted, defaultDeadlines)).toEqual({
      objectionUntil: null,
      supplementUntil: null,
      evaluationUntil: null,
      closingAt: null,
      dueAt: '2019-07-16T15:59:59.000Z',
    });
  });

  test('an assigned one may be returned within 5 working days', () => {
    const assigned: AppealFacts = {
      ...inHand,
      handling: 'assigned',
      assignedAt: '2019-07-04T02:00:00Z',
    };
    expect(limitsOf(assigned, defaultDeadlines).objectionUntil).toBe('2019-07-11T15:59:59.000Z');
  });

  test('a closed one may be reopened until 14 days after the reply', () => {
    const closed: AppealFacts = {
      ...inHand,
      handling: 'closed',
      repliedAt: '2019-08-10T02:00:00Z',
      closedAt: '2019-08-12T02:00:00Z',
    };
    expect(limitsOf(closed, defaultDeadlines)).toMatchObject({
      evaluationUntil: '2019-08-24T15:59:59.000Z',
      dueAt: null,
    });
  });
});
