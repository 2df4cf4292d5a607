import type * as z from 'zod/mini';
import { addDays, chinaDay, endOfDay } from './china-day.js';
import type { AppealFacts, AppealLimits } from './lifecycle/facts.js';
import { isOpen } from './lifecycle/state.js';
import type { SiteDeadlines } from './site.js';
import { addWorkingDays } from './working-days.js';

/** Every time limit of a site. */
export type Deadlines = z.infer<typeof SiteDeadlines>;

/** A number of calendar days, or of working days of the Chinese calendar. */
export type Limit = Deadlines['accept'];

/** The limits of a site that sets none of its own. */
export const defaultDeadlines: Deadlines = {
  /** 信访工作条例 Art. 22–23: accepted, refused or passed on within 15 days. */
  accept: { days: 15, unit: 'calendar' },
  /** 信访工作条例 Art. 23: the wrong unit objects within 5 working days. */
  objection: { days: 5, unit: 'working' },
  /** 信访工作条例 Art. 34: resolved within 60 days of acceptance. */
  resolve: { days: 60, unit: 'calendar' },
  /** 信访工作条例 Art. 34: one extension of at most 30 days. */
  extension: { days: 30, unit: 'calendar' },
  /** Practice of the mailboxes: the citizen has 5 working days to answer a question. */
  supplement: { days: 5, unit: 'working' },
  /** Practice of 好差评: a verdict within 14 days of the reply. */
  evaluation: { days: 14, unit: 'calendar' },
  /** The evaluation over, nothing is left to wait for. */
  closing: { days: 14, unit: 'calendar' },
};

/**
 * The end of a time limit: the last second, in China, of its last day. The day on which it starts
 * is not counted.
 *
 * @param from RFC 3339
 * @returns RFC 3339 in UTC
 * @example addTimeLimit('2026-09-28T02:00:00Z', { days: 5, unit: 'working' })
 */
export function addTimeLimit(from: string, limit: Limit): string {
  const day = chinaDay(from);
  return endOfDay(
    limit.unit === 'working' ? addWorkingDays(day, limit.days) : addDays(day, limit.days),
  );
}

/** What must happen next, and by when. `paused`: the officials' clock stands still. */
export interface NextStep {
  readonly for: 'accept' | 'resolve' | 'supplement' | 'evaluate';
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly paused: boolean;
}

const later = (from: string, seconds: number): string =>
  new Date(Date.parse(from) + seconds * 1000).toISOString();

function resolveBy(facts: AppealFacts, deadlines: Deadlines): string {
  const from = facts.reopenedAt ?? facts.acceptedAt ?? facts.submittedAt;
  const end = addTimeLimit(later(from, facts.pausedSeconds), deadlines.resolve);
  return facts.extendedDays > 0
    ? addTimeLimit(end, { days: facts.extendedDays, unit: deadlines.extension.unit })
    : end;
}

/**
 * What must happen next to an appeal: officials accept, then resolve (counted from acceptance, or
 * from the latest reopening); the citizen supplements or evaluates. The time a citizen was asked
 * for information does not count. Null when nothing is awaited from anybody.
 */
export function dueAt(facts: AppealFacts, deadlines: Deadlines): NextStep | null {
  if (facts.handling === 'info_requested') {
    const at = addTimeLimit(facts.infoRequestedAt ?? facts.submittedAt, deadlines.supplement);
    return { for: 'supplement', at, paused: true };
  }
  if (facts.handling === 'submitted') {
    const at = addTimeLimit(later(facts.submittedAt, facts.pausedSeconds), deadlines.accept);
    return { for: 'accept', at, paused: false };
  }
  if (isOpen(facts.handling)) {
    return { for: 'resolve', at: resolveBy(facts, deadlines), paused: false };
  }
  if (facts.handling === 'replied' && facts.repliedAt && !facts.evaluated) {
    return {
      for: 'evaluate',
      at: addTimeLimit(facts.repliedAt, deadlines.evaluation),
      paused: false,
    };
  }
  return null;
}

/** Whether the officials are late. Never while the clock stands still or after the reply. */
export function isOverdue(facts: AppealFacts, deadlines: Deadlines, now: string): boolean {
  const { dueAt: due } = limitsOf(facts, deadlines);
  return due !== null && Date.parse(now) > Date.parse(due);
}

/**
 * The limits a decision needs. The server adds them to the facts it has loaded:
 *
 * @example decide({ ...facts, limits: limitsOf(facts, deadlines) }, actor, command, rules, now)
 */
export function limitsOf(facts: AppealFacts, deadlines: Deadlines): AppealLimits {
  const next = dueAt(facts, deadlines);
  const ended = facts.handling === 'replied' || facts.handling === 'closed';
  const repliedAt = ended ? facts.repliedAt : null;
  return {
    objectionUntil:
      facts.handling === 'assigned' && facts.assignedAt
        ? addTimeLimit(facts.assignedAt, deadlines.objection)
        : null,
    supplementUntil: next?.for === 'supplement' ? next.at : null,
    evaluationUntil: repliedAt && addTimeLimit(repliedAt, deadlines.evaluation),
    closingAt: repliedAt && addTimeLimit(repliedAt, deadlines.closing),
    dueAt: next?.for === 'accept' || next?.for === 'resolve' ? next.at : null,
  };
}
