import type { Action, AppealFacts } from '@through-train/contract';
import type { ImportedAppeal, ImportedPublication } from './imported-appeal.js';
import type { ImportTarget } from './store-imported.js';

/** An event that the import writes. */
export interface ImportedEvent {
  readonly action: Extract<
    Action,
    'accept' | 'assign' | 'reply' | 'close' | 'evaluate' | 'publish'
  >;
  readonly at: string;
  readonly byName?: string;
}

/** What happened to it after it was sent. */
export function eventsOf(
  target: ImportTarget,
  appeal: ImportedAppeal,
  byName: string,
  now: string,
): ImportedEvent[] {
  const { submittedAt, repliedAt, grade } = appeal;
  const state = appeal.state ?? target.open;
  const publication: ImportedPublication =
    appeal.publication ??
    (target.publish === 'all' || (target.publish === 'answered' && repliedAt !== null)
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
  target: ImportTarget,
  { submittedAt, repliedAt, unitId }: ImportedAppeal,
  events: readonly ImportedEvent[],
  now: Date,
): Partial<AppealFacts> {
  const has = (action: ImportedEvent['action']) => events.some((event) => event.action === action);
  // Until it came here nobody could act on it: to the officials' clock that is time it stood still.
  const waited =
    target.deadlines === 'from-import'
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
