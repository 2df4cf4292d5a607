import { type Audience, redact, type TimelineEntry } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Database } from '../database/open.js';
import type { EventRow } from '../database/schema.js';

/** Every event of an appeal, in order. */
export async function eventsOf(db: Database, appealId: number): Promise<Selectable<EventRow>[]> {
  return await db
    .selectFrom('events')
    .selectAll()
    .where('appealId', '=', appealId)
    .orderBy('sequence')
    .execute();
}

const seenBy = {
  public: ['public'],
  citizen: ['public', 'citizen'],
} as const satisfies Record<string, readonly Audience[]>;

const mayRead = (reader: 'public' | 'citizen', audience: Audience): boolean =>
  (seenBy[reader] as readonly Audience[]).includes(audience);

/**
 * What happened, as the public or the citizen is told: posts and units, no persons, no notes meant
 * for officials. For the public, personal data inside a note is masked.
 */
export function timelineFor(
  reader: 'public' | 'citizen',
  events: readonly Selectable<EventRow>[],
): TimelineEntry[] {
  return events
    .filter((event) => mayRead(reader, event.shownTo))
    .map(({ action, at, role, byName, note, noteTo }) => {
      const told = mayRead(reader, noteTo) ? note : null;
      return {
        action,
        at,
        by: { role, name: byName === null ? null : JSON.parse(byName) },
        note: told !== null && reader === 'public' ? redact(told) : told,
      };
    });
}
