import type { Action, AppealFacts } from '@through-train/contract';
import type { ImportedAppeal } from './imported-appeal.js';
import type { ImportedPublication, OpenState } from './value-names.js';

/** An event that the import writes. */
export interface ImportedEvent {
  readonly action: Extract<
    Action,
    'accept' | 'assign' | 'reply' | 'close' | 'evaluate' | 'publish'
  >;
  readonly at: string;
  readonly byName?: string;
}

/** What the import decides where a row says nothing. */
export interface ImportedWayRules {
  /** The state of letters without a reply that name none. */
  readonly open: Exclude<OpenState, 'closed'>;
  /** From when the officials' time for open letters counts. */
  readonly deadlines: 'from-import' | 'from-submission';
  /** Which letters are published although their rows do not say so. */
  readonly publish: 'answered' | 'all' | 'none';
}

/** What happened to it after it was sent. */
export function eventsOf(
  rules: ImportedWayRules,
  appeal: ImportedAppeal,
  byName: string,
  now: string,
): ImportedEvent[] {
  const { submittedAt, repliedAt, grade } = appeal;
  const state = appeal.state ?? rules.open;
  const publication: ImportedPublication =
    appeal.publication ??
    (rules.publish === 'all' || (rules.publish === 'answered' && repliedAt !== null)
      ? 'published'
      : 'waiting');
  const publish: ImportedEvent[] =
    publication === 'published' && appeal.kind !== 'report' ? [{ action: 'publish', at: now }] : [];
  if (repliedAt !== null) {
    return [
      { action: 'accept', at: submittedAt },
      { action: 'reply', at: repliedAt, byName },
      ...(grade === null ? [] : [{ action: 'evaluate' as const, at: repliedAt }]),
      { action: 'close', at: repliedAt },
      ...publish,
    ];
  }
  if (state === 'submitted') return publish;
  return [
    { action: 'accept', at: submittedAt },
    ...(state === 'closed'
      ? [{ action: 'close' as const, at: submittedAt }]
      : appeal.unitId === null
        ? []
        : [{ action: 'assign' as const, at: now }]),
    ...publish,
  ];
}

/** Where it stands after these events. */
export function wayOf(
  rules: ImportedWayRules,
  { submittedAt, repliedAt, unitId }: ImportedAppeal,
  events: readonly ImportedEvent[],
  now: Date,
): Partial<AppealFacts> {
  const has = (action: ImportedEvent['action']) => events.some((event) => event.action === action);
  // Until it came here nobody could act on it: to the officials' clock that is time it stood still.
  const waited =
    rules.deadlines === 'from-import'
      ? Math.max(0, Math.floor((now.getTime() - Date.parse(submittedAt)) / 1000))
      : 0;
  if (!has('accept')) return { pausedSeconds: waited };
  const acceptedAt = submittedAt;
  if (has('close')) {
    return { handling: 'closed', acceptedAt, repliedAt, closedAt: repliedAt ?? submittedAt };
  }
  if (!has('assign')) return { handling: 'accepted', acceptedAt, pausedSeconds: waited };
  return {
    handling: 'assigned',
    acceptedAt,
    pausedSeconds: waited,
    leadUnitId: unitId,
    assignedAt: now.toISOString(),
  };
}
